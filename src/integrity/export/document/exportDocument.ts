import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import type { DataIntegrityIssue } from '../../../dhis2/models/dataIntegrityIssue'
import type { DataIntegrityResult } from '../../../dhis2/models/dataIntegrityResult'

/** What has become of an issue since the baseline. */
export type ExportedChange = 'new' | 'updated' | 'persisting' | 'solved'

/** What the rows are of: what the server holds now, or what was kept. */
export type ExportSubject =
    | { readonly kind: 'live' }
    | {
          readonly kind: 'savedRun'
          readonly id: string
          readonly name: string | undefined
          /** Milliseconds since 1970. */
          readonly startedAt: number
      }
    | {
          readonly kind: 'comparison'
          /** Words for the two sides, such as "Mon 02:00" and "now". */
          readonly from: string
          readonly to: string
      }

/** Where the rows come from and which of all they are: in every file. */
export interface ExportFacts {
    readonly subject: ExportSubject
    /** The system's own name, such as "Kalindi HIS". */
    readonly systemName: string | undefined
    /** Address of the server, no slash at its end. */
    readonly serverUrl: string
    readonly serverVersion: string | undefined
    readonly serverRevision: string | undefined
    readonly appVersion: string
    /** When the file was made, milliseconds since 1970. */
    readonly exportedAt: number
    /** When the oldest and the newest of the results came. */
    readonly ranFrom: number | undefined
    readonly ranUntil: number | undefined
    /** IANA name of the server's zone; moments are written in it. */
    readonly timeZone: string
    /** In words, such as `{label: 'Severity', value: 'Critical'}`. */
    readonly filters: readonly {
        readonly label: string
        readonly value: string
    }[]
    /** How the rows stand, in words, such as "grouped by check". */
    readonly order: string
    /** What the rows are "new" against, in words; undefined without one. */
    readonly baseline: string | undefined
    /** All issues there are, listed or only counted, whatever the filters. */
    readonly issueCount: number
    /** Holds issues of users, roles or groups. */
    readonly isPersonal: boolean
    /** What else is to be known of the rows, a sentence each. */
    readonly remarks?: readonly string[]
}

/** A check in the file, whether it has rows in it or not. */
export interface ExportedCheck {
    readonly check: DataIntegrityCheck
    readonly title: string
    readonly state:
        'passed' | 'issues' | 'failed' | 'didNotRun' | 'notRun' | 'unknown'
    /** Why it failed. */
    readonly error: string | undefined
    /** Issues it found; undefined where nobody knows, never 0 for that. */
    readonly count: number | undefined
    /**
     * Rows that its list has, readable or not and whatever the filters;
     * missing: it was only counted, or its list is not at hand.
     */
    readonly listed?: number | undefined
    /** Of those, how many are accepted. */
    readonly accepted: number
    /** 0 to 100. */
    readonly percentage: number | undefined
    readonly durationMs: number | undefined
    /** Milliseconds since 1970. */
    readonly finishedAt: number | undefined
    /** The server no longer holds it: it is as of `finishedAt`. */
    readonly isForgotten: boolean
    /** The result as it was read, for the file that reads back through the models. */
    readonly result: DataIntegrityResult | undefined
}

/** A row of the file. */
export interface ExportedIssue {
    readonly check: ExportedCheck
    readonly issue: DataIntegrityIssue
    /**
     * What tells it from others, where that is kept and not made of the issue:
     * a saved run has neither comment nor refs.
     */
    readonly identity?: { readonly key: string; readonly mark: number }
    /** Where it can be mended; undefined where there is no such page. */
    readonly link: string | undefined
    /** Undefined without a baseline, or where the check is not comparable. */
    readonly change: ExportedChange | undefined
    /** Undefined where it is open. */
    readonly acceptance: Acceptance | undefined
}

/** Rows are made one by one as they are written: there can be a million. */
export interface ExportedIssues {
    readonly count: number
    /** @param place 0 to `count - 1`, in the order of the file */
    readonly at: (place: number) => ExportedIssue
}

/**
 * All that a file of issues says, whatever its format. Written files have the
 * rows of `issues` in their order; what is not among them is told by the facts.
 */
export interface ExportDocument {
    readonly facts: ExportFacts
    readonly checks: readonly ExportedCheck[]
    readonly issues: ExportedIssues
}

/** Told while a file is made; 0 to `issues.count`. */
export type TellRows = (rows: number) => void
