import type { ImportCounts } from '../../dhis2/models/imports/importCounts'
import type { ImportKind } from '../../dhis2/models/imports/typeReport'

/** A row of a table of counts. */
export interface CountsRow {
    readonly label: string
    readonly counts: ImportCounts
}

/** The kinds of objects of which the counts are known. */
export const kindRows = (kinds: readonly ImportKind[]): readonly CountsRow[] =>
    kinds.flatMap(({ kind, counts }) =>
        counts ? [{ label: kind ?? '–', counts }] : []
    )
