/** An object that a problem is about. */
export interface ProblemObject {
    /** e.g. `dataElement`, or undefined where the server names none. */
    readonly role: string | undefined
    /** UID, code, period: whatever the file calls it. */
    readonly id: string
}

/** One thing that an import could not do, or did and warns of. */
export interface ImportProblem {
    readonly severity: 'error' | 'warning'
    /** DHIS2's code, e.g. E7641. */
    readonly code: string | undefined
    /** Class or type name as the server writes it, e.g. `OptionSet`, `EVENT`. */
    readonly kind: string | undefined
    /** What people call the object; a UID that the server gave is no help. */
    readonly name: string | undefined
    readonly objects: readonly ProblemObject[]
    readonly property: string | undefined
    /** Rows of the file that it stands for, counted from 0. */
    readonly indexes: readonly number[]
    /** How often it occurred: the server folds equal ones into one. */
    readonly occurrences: number
    readonly message: string
}

/** `org.hisp.dhis.option.OptionSet` → `OptionSet` */
export function simpleName(klass: string | undefined): string | undefined {
    return klass?.split('.').at(-1)
}

/** Some servers write an empty text for what others leave out. */
export const textOrNothing = (text: string | undefined): string | undefined =>
    text || undefined
