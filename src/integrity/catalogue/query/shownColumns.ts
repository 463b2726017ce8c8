import type { CheckView } from '../../checkView'
import { catalogueColumns, type CatalogueColumn } from './catalogueQuery'

const columnsOfDefinitions: readonly CatalogueColumn[] = ['severity', 'name']

/**
 * The columns of results are left out for somebody who may not read results as
 * long as none is known: they would be empty from the first row to the last.
 * For others they are there before the first result, so that nothing moves when
 * it comes.
 */
export function shownColumns(
    views: readonly CheckView[],
    mayReadResults: boolean
): readonly CatalogueColumn[] {
    return mayReadResults || views.some(isAnythingKnown)
        ? catalogueColumns
        : columnsOfDefinitions
}

const isAnythingKnown = ({ state, isListedOnly }: CheckView) =>
    state.kind !== 'unknown' || isListedOnly === true
