/** @jest-environment node */
import { createAsker } from '../asking/ask'
import type { Asker } from '../asking/ask'
import { serverVersions } from '../http/serverVersion'

const dataValues = [
    { dataElement: 'fbfJHSPpUQD', orgUnit: 'DiszpKrYNg8', value: '1' },
    { dataElement: 'fbfJHSPpUQD', orgUnit: 'ZzClosedUn1', value: '1' },
    { dataElement: 'fbfJHSPpUQD', orgUnit: 'ZzClosedUn1', value: '2' },
]

const dataElements = [
    { name: 'Whole', shortName: 'Whole' },
    { name: 'Without short name' },
]

const summaryOf = (
    { post, get, wait }: Asker,
    path: string,
    jobType: string,
    body: unknown
) => {
    const { response } = post(path, body).json<{ response: { id: string } }>()
    wait(60_000)
    return get(`system/taskSummaries/${jobType}/${response.id}`)
}

describe('imports', () => {
    it('fold equal conflicts and say which rows they are of', () => {
        const asker = createAsker()
        const answer = summaryOf(
            asker,
            'dataValueSets?async=true&dryRun=true',
            'DATAVALUE_IMPORT',
            { dataValues }
        )
        expect(answer.json()).toMatchObject({
            status: 'WARNING',
            importOptions: { dryRun: true },
            importCount: { imported: 1, ignored: 2 },
            conflicts: [{ errorCode: 'E7612', indexes: [1, 2] }],
            rejectedIndexes: [1, 2],
        })
    })

    it.each([
        ['VALIDATE', 'NONE', 'WARNING', 1],
        ['COMMIT', 'ALL', 'ERROR', 0],
    ])('of metadata, %s and %s: %s', (mode, atomic, status, created) => {
        const path = `metadata?async=true&importMode=${mode}&atomicMode=${atomic}`
        const answer = summaryOf(createAsker(), path, 'METADATA_IMPORT', {
            dataElements,
        })
        expect(answer.json()).toMatchObject({
            status,
            importParams: { importMode: mode },
            stats: { created, total: 2 },
        })
    })

    it('leave no summary when the server itself fails', () => {
        const path = 'metadata?async=true&atomicMode=NONE'
        const answer = summaryOf(createAsker(), path, 'METADATA_IMPORT', {
            dataElements,
        })
        expect(answer).toMatchObject({ status: 200, text: '' })
    })

    it.each(serverVersions)(
        'are in the history of the demo of %s',
        (version) => {
            const { get } = createAsker({ version, historyOfImports: true })
            const { jobConfigurations } = get(
                'jobConfigurations?fields=jobType,lastExecutedStatus,queueName,queuePosition&order=queuePosition&paging=false'
            ).json<{
                jobConfigurations: { jobType: string; queueName?: string }[]
            }>()
            const types = jobConfigurations.map(({ jobType }) => jobType)
            expect(types).toEqual(
                expect.arrayContaining([
                    'DATAVALUE_IMPORT',
                    'TRACKER_IMPORT_JOB',
                    'GEOJSON_IMPORT',
                ])
            )
            const queued = jobConfigurations.filter(
                ({ queueName }) => queueName
            )
            expect(queued).toMatchObject([
                { lastExecutedStatus: 'FAILED' },
                { lastExecutedStatus: 'NOT_STARTED' },
                { lastExecutedStatus: 'NOT_STARTED' },
            ])
        }
    )
})
