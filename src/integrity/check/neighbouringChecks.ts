import { parseCatalogueQuery } from '../catalogue/query/catalogueQuery'
import { filterChecks } from '../catalogue/query/filterChecks'
import { sortChecks } from '../catalogue/query/sortChecks'
import type { CheckView } from '../checkView'

interface NeighbouringChecks {
    readonly previous: CheckView['check'] | undefined
    readonly next: CheckView['check'] | undefined
}

/**
 * The checks before and after one in the catalogue, in its order and of those
 * that it shows. A check that its filters hide, because it has passed since,
 * say, still has its place among the others.
 *
 * @param catalogueAddress the catalogue as it was left, e.g. `/checks?slow=true`
 */
export function neighbouringChecks(
    views: readonly CheckView[],
    checkName: string,
    catalogueAddress: string,
    compareText: (left: string, right: string) => number
): NeighbouringChecks {
    const query = parseCatalogueQuery(
        new URLSearchParams(catalogueAddress.split('?')[1])
    )
    const isShown = new Set(filterChecks(views, query))
    const line = sortChecks(views, query.sort, compareText).filter(
        (view) => isShown.has(view) || view.check.name === checkName
    )
    const place = line.findIndex(({ check }) => check.name === checkName)
    return place === -1
        ? { previous: undefined, next: undefined }
        : { previous: line[place - 1]?.check, next: line[place + 1]?.check }
}
