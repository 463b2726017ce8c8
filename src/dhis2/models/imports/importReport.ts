import type { Unreadable } from '../../reading/unreadable'
import type { ImportCounts } from './importCounts'
import type { ImportProblem } from './importProblem'
import type { ImportKind } from './typeReport'

/** What an import has done, whatever the shape that its type tells it in. */
export interface ImportReport {
    /** SUCCESS, OK, WARNING, ERROR; an unknown one as the server writes it. */
    readonly status: string | undefined
    /** What the server says of the whole. */
    readonly messages: readonly string[]
    /** Whether nothing was written; undefined when it does not say. */
    readonly isRehearsal: boolean | undefined
    readonly totals: ImportCounts | undefined
    readonly kinds: readonly ImportKind[]
    /** All that was refused or warned of, save inside the parts. */
    readonly problems: readonly ImportProblem[]
    /** How often, before equal ones were folded together. */
    readonly occurrences: number
    /** Rows of the file that did not go in, counted from 0. */
    readonly rejectedIndexes: readonly number[]
    /** UID of the one object that it is about, in old event imports. */
    readonly reference: string | undefined
    /** Requests of a data exchange, objects of an old event import. */
    readonly parts: readonly ImportPart[]
    /** Fields that nothing here knows, as they came. */
    readonly rest: Readonly<Record<string, unknown>>
    /** Fields and rows of odd shape; the others stand. */
    readonly unreadable: readonly Unreadable[]
}

export interface ImportPart {
    /** Its place among all parts, counted from 1. */
    readonly number: number
    readonly report: ImportReport
}
