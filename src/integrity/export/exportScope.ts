import type { ExportDocument } from './document/exportDocument'

/** Which issues can be exported: those that are shown, all, … */
export interface ExportScope {
    readonly id: string
    /** Which and how many, such as "Shown: 1,234 issues". */
    readonly label: string
    /** More of it, such as the filters. */
    readonly note: string | undefined
    /** In the name of the file. */
    readonly fileScope: string
    /** Holds issues of users, roles or groups. */
    readonly isPersonal: boolean
    /** @throws Dhis2Error, AbortedError */
    readonly prepare: (signal: AbortSignal) => Promise<ExportDocument>
}
