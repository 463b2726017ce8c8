import type { ImportOutcome } from '../../dhis2/models/imports/importOutcome'
import type { StripJob } from './stripLayout'

/** A job as the strip shows it. */
export interface ShownJob extends StripJob {
    readonly jobType: string
    readonly name: string | undefined
    readonly outcome: ImportOutcome | undefined
    readonly silentMinutes?: number | undefined
}
