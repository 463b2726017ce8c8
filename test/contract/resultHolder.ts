import type { IntegrityIssueRow } from '../../src/dhis2/models/integrityIssueRow'
import { stubEngine } from './stubEngine'

const urlOf = (path: string) => new URL(path, 'http://x/')
export const namesIn = (path: string) =>
    urlOf(path).searchParams.getAll('checks')

/** Issues of a check: two rows, so that order shows. */
export const issuesOf = (check: string) => [
    { id: 'a', name: `${check} 1` },
    { id: 'b', name: `${check} 2`, refs: ['r'] },
]

interface ServerState {
    /** What `…/completed` lists. */
    readonly completed: readonly string[]
    /** What an answer without names holds; all when left out. */
    readonly standard?: readonly string[]
    /** The checks in the order of their definitions; as completed if left out. */
    readonly defined?: readonly string[]
}

/** Names are looked for as DHIS2 does, which folds those it is asked for. */
const fold = (name: string) => name.toLowerCase().replaceAll('-', '_')

/** Answers as DHIS2 does for checks that all have a result. */
export function holding({
    completed,
    standard = completed,
    defined = completed,
}: ServerState) {
    return stubEngine(({ path }) => {
        const { pathname } = urlOf(path)
        if (pathname.endsWith('/completed')) {
            return completed
        }
        if (pathname.endsWith('/dataIntegrity')) {
            return defined.map((name) => ({ name }))
        }
        const wanted = namesIn(path).map(fold)
        const answered = wanted.length > 0 ? wanted : standard
        const details = pathname.endsWith('/details')
        return Object.fromEntries(
            answered
                .filter((name) => completed.includes(name))
                .map((name) => [
                    name,
                    details
                        ? { name, issues: issuesOf(name) }
                        : { name, count: 2 },
                ])
        )
    })
}

export const numbered = (count: number) =>
    Array.from({ length: count }, (_, index) => `check_${index}`)

export async function all(
    rows: AsyncIterable<IntegrityIssueRow>
): Promise<IntegrityIssueRow[]> {
    const list: IntegrityIssueRow[] = []
    for await (const row of rows) {
        list.push(row)
    }
    return list
}
