import { resultLifetimeMs } from '../checkState'
import type { CheckView } from '../checkView'

/** A quiet notice begins so long before results are forgotten. */
const noticeBeforeMs = 10 * 60_000

/** What the server will forget of its results, and when. */
export interface Expiry {
    /** When the first of those it still holds goes; milliseconds since 1970. */
    readonly nextAt: number | undefined
    readonly held: number
    /** Results that go within ten minutes. */
    readonly soon: readonly string[]
    readonly expired: readonly string[]
}

/** @param now the server's clock */
export function resultsExpiry(
    views: readonly Pick<CheckView, 'check' | 'finishedAt'>[],
    now: number
): Expiry {
    const results = views.flatMap(({ check, finishedAt }) =>
        finishedAt === undefined
            ? []
            : [{ name: check.name, goesAt: finishedAt + resultLifetimeMs }]
    )
    const held = results.filter(({ goesAt }) => goesAt > now)
    const namesOf = (of: typeof results) => of.map(({ name }) => name)
    return {
        nextAt:
            held.length === 0
                ? undefined
                : Math.min(...held.map(({ goesAt }) => goesAt)),
        held: held.length,
        soon: namesOf(
            held.filter(({ goesAt }) => goesAt - now <= noticeBeforeMs)
        ),
        expired: namesOf(results.filter(({ goesAt }) => goesAt <= now)),
    }
}
