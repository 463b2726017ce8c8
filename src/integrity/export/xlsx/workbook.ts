/** Texts and numbers as they are; a date is a moment as clocks show it, UTC. */
export type CellValue = string | number | Date | undefined

/** A sheet of a file before its rows. */
export interface SheetHead {
    readonly name: string
    readonly headings: readonly string[]
    /** In characters. */
    readonly widths: readonly number[]
}

export type SheetRows = readonly (readonly CellValue[])[]

/** What is told to the worker, in this order: sheets with rows, then the end. */
export type WorkbookMessage =
    | { readonly kind: 'sheet'; readonly head: SheetHead }
    | { readonly kind: 'rows'; readonly rows: SheetRows }
    | { readonly kind: 'end'; readonly isRightToLeft: boolean }

/** What the worker answers to the end. */
export type WorkbookAnswer =
    | { readonly kind: 'file'; readonly file: Blob }
    | { readonly kind: 'failed'; readonly reason: string }
