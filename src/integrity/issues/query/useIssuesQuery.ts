import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router-dom'
import {
    issuesParameters,
    parseIssuesQuery,
    type IssuesQuery,
} from './issuesQuery'

export type ChangeIssuesQuery = (
    part: Partial<IssuesQuery>,
    step?: 'newStep' | 'sameStep'
) => void

/** The same object for the same words: what hangs on it is not made again. */
function useKept<Value>(value: Value): Value {
    const words = JSON.stringify(value)
    return useMemo(
        () => (words === undefined ? value : (JSON.parse(words) as Value)),
        // `value` is what the words say.
        // eslint-disable-next-line react-hooks/exhaustive-deps
        [words]
    )
}

/**
 * The query in the address. What one chooses is a step that Back takes back;
 * typing, and going on from one open issue to the next, are none.
 */
export function useIssuesQuery(): {
    readonly query: IssuesQuery
    readonly change: ChangeIssuesQuery
} {
    const [params, setParams] = useSearchParams()
    const facets = useKept(parseIssuesQuery(params).facets)
    const sort = useKept(parseIssuesQuery(params).sort)
    const query = useMemo(
        () => ({ ...parseIssuesQuery(params), facets, sort }),
        [params, facets, sort]
    )
    const change = useCallback<ChangeIssuesQuery>(
        (part, step = 'newStep') =>
            setParams(
                (current) =>
                    issuesParameters({ ...parseIssuesQuery(current), ...part }),
                { replace: step === 'sameStep' }
            ),
        [setParams]
    )
    return { query, change }
}
