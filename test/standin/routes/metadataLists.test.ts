/** @jest-environment node */
import { createAsker } from '../asking/ask'
import { serverVersions } from '../http/serverVersion'

type Unit = { id: string; ancestors: { id: string; displayName: string }[] }

describe('lists of metadata', () => {
    it('tell where many units lie, in one answer', () => {
        const { get } = createAsker()
        const { organisationUnits: some } = get(
            'organisationUnits?filter=level:eq:4&pageSize=2'
        ).json<{ organisationUnits: Unit[] }>()
        const ids = some.map(({ id }) => id)
        const answer = get(
            `organisationUnits?filter=id:in:[${ids.join(',')}]&fields=id,displayName,ancestors[id,displayName]&paging=false`
        ).json<{ organisationUnits: Unit[] }>()
        expect(answer).not.toHaveProperty('pager')
        expect(answer.organisationUnits.map(({ id }) => id).sort()).toEqual(
            ids.sort()
        )
        for (const { ancestors } of answer.organisationUnits) {
            expect(ancestors).toHaveLength(3)
            expect(ancestors[0]?.displayName).toBe('République de Kalindi')
        }
    })

    it('tell where the facilities of a long list lie, always the same', () => {
        const lookUp = () => {
            const { get, post, wait } = createAsker({ issues: 3 })
            const check = 'orgunits_no_coordinates'
            post('dataIntegrity/details', [check])
            wait(60_000)
            const { issues } = get(`dataIntegrity/${check}/details`).json<{
                issues: Unit[]
            }>()
            const ids = issues.map(({ id }) => id)
            const { organisationUnits: units } = get(
                `organisationUnits?filter=id:in:[${ids.join(',')},notAUnit001]&fields=id,displayName,ancestors[id,displayName]&paging=false`
            ).json<{ organisationUnits: Unit[] }>()
            expect(units.map(({ id }) => id).sort()).toEqual(ids.sort())
            return units
        }
        const units = lookUp()
        expect(units).toHaveLength(3)
        for (const { ancestors } of units) {
            expect(ancestors[0]?.displayName).toBe('République de Kalindi')
            expect(ancestors).toHaveLength(3)
        }
        expect(lookUp()).toEqual(units)
    })

    it.each(serverVersions)('of %s', (version) => {
        const { get } = createAsker({ version })
        const isNew = version === '2.44'
        const list = get('jobConfigurations?fields=jobType,id,name')
        expect(Object.keys(list.json<object>()).includes('gist')).toBe(isNew)
        expect(list.text.includes('[{"jobType"')).toBe(isNew)
        const job = get('jobConfigurations/DHIS2rocks1').text
        expect(job.includes('"favorites"')).toBe(!isNew)
        expect(get('system/ping').status).toBe(isNew ? 404 : 200)
    })
})
