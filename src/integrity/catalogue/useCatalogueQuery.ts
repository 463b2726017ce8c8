import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router-dom'
import {
    catalogueParameters,
    changeQuery,
    parseCatalogueQuery,
    type CatalogueQuery,
} from './query/catalogueQuery'

/** The query in the address. Typing replaces the entry, so Back leaves the page. */
export function useCatalogueQuery() {
    const [params, setParams] = useSearchParams()
    const query = useMemo(() => parseCatalogueQuery(params), [params])
    const change = useCallback(
        (part: Partial<CatalogueQuery>) =>
            setParams(
                (current) =>
                    catalogueParameters(
                        changeQuery(parseCatalogueQuery(current), part)
                    ),
                { replace: true }
            ),
        [setParams]
    )
    return { query, change }
}
