import {
    importOutcome,
    type ImportOutcome,
    type UntoldReport,
} from '../../dhis2/models/imports/importOutcome'
import type { ImportReport } from '../../dhis2/models/imports/importReport'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import {
    announcedParameters,
    type Notification,
} from '../../dhis2/models/notification'

interface ToldOfJob {
    readonly record: JobConfiguration | undefined
    /** Oldest first. */
    readonly notifications: readonly Notification[]
    /** Of its summary, where that has been read. */
    readonly report?: ImportReport | UntoldReport | undefined
    /** Outlives the record. */
    readonly jobType?: string | undefined
}

/** How an import ended, by all that is known of it; undefined of other jobs. */
export function jobOutcome({
    record,
    notifications,
    report,
    jobType = record?.jobType,
}: ToldOfJob): ImportOutcome | undefined {
    return importOutcome({
        report,
        jobType,
        jobParameters:
            record?.jobParameters ?? announcedParameters(notifications),
        lastMessage: notifications
            .filter(({ completed }) => completed === true)
            .at(-1)?.message,
    })
}
