import { DataIntegrityReport } from '../../dhis2/models/dataIntegrityReport'
import type { DetailsAnswer } from '../results/merge/detailsAnswer'
import { gatherIssues } from './gatherIssues'

const list = (name: string, count: number, issuesIdType = 'dataSets') => ({
    check: { name, issuesIdType },
    count,
})

const answerOf = (name: string) => ({ name, issues: [{ id: `${name}1` }] })

function sources(here: Readonly<Record<string, DetailsAnswer>> = {}) {
    const asked: string[][] = []
    return {
        asked,
        signal: new AbortController().signal,
        held: {
            isMissing: (name: string) => !(name in here),
            read: (name: string, ask: () => Promise<DetailsAnswer>) =>
                name in here && here[name] !== undefined
                    ? Promise.resolve(here[name])
                    : ask(),
        },
        maintenance: {
            getIntegrityReport: ({ checks = [] as readonly string[] } = {}) => {
                asked.push([...checks])
                return Promise.resolve(
                    DataIntegrityReport.fromApi(
                        Object.fromEntries(
                            checks.map((name) => [name, answerOf(name)])
                        )
                    )
                )
            },
        },
    }
}

it('asks for small lists together and for a large one alone', async () => {
    const from = sources()
    const gathered = await gatherIssues(
        [list('large', 5000), list('a', 10), list('b', 20, 'userRoles')],
        from
    )
    expect(from.asked).toEqual([['a', 'b'], ['large']])
    expect(gathered).toEqual([
        { check: 'large', issues: [{ id: 'large1' }], isPersonal: false },
        { check: 'a', issues: [{ id: 'a1' }], isPersonal: false },
        { check: 'b', issues: [{ id: 'b1' }], isPersonal: true },
    ])
})

it('asks for nothing that is here, and keeps no list that there is not', async () => {
    const from = sources({
        a: {
            kind: 'listed',
            result: { name: 'a', issues: [{ id: 'x' }], unreadableIssues: [] },
        },
        b: { kind: 'notListed' },
    })
    const gathered = await gatherIssues([list('a', 1), list('b', 1)], from)
    expect(from.asked).toEqual([])
    expect(gathered).toEqual([
        { check: 'a', issues: [{ id: 'x' }], isPersonal: false },
    ])
})
