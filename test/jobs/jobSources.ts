import { JobConfiguration } from '../../src/dhis2/models/jobConfiguration'
import { parseServerTime } from '../../src/dhis2/models/serverTime'
import { readTaskOverview } from '../../src/dhis2/models/taskOverview'
import type {
    JobRow,
    JobRowSources,
} from '../../src/notifications/overview/rows/jobRow'

const epochOf = (text: string | undefined) => parseServerTime(text, 'UTC')

/** A time of the day that the jobs of these tests ran on. */
export const at = (time: string) => epochOf(`2026-11-23T${time}`)

/** A notification of that day. */
export const said = (time: string, message: string, more: object = {}) => ({
    uid: `u${time}`,
    level: 'INFO',
    time: `2026-11-23T${time}`,
    message,
    completed: false,
    ...more,
})

/** The answers of a server at noon. */
export const jobSources = (
    overview: unknown,
    records: readonly object[],
    more: Partial<JobRowSources> = {}
): JobRowSources => ({
    feeds: readTaskOverview(overview).feeds,
    records: records.map((record) => JobConfiguration.parse(record)),
    changed: new Map(),
    running: undefined,
    epochOf,
    limits: undefined,
    now: at('12:00:00') ?? 0,
    userId: 'M5zQapPyTZI',
    startedHere: new Map(),
    checks: {
        definitions: undefined,
        report: undefined,
        capabilities: { reportListsIssues: false },
    },
    ...more,
})

/** The record of a job that failed an hour before noon. */
export const failedRecord = {
    id: 'JaeRXwGgRoj',
    name: 'ANALYTICS_TABLE (1795441271832)',
    jobType: 'ANALYTICS_TABLE',
    jobStatus: 'DISABLED',
    schedulingType: 'ONCE_ASAP',
    lastExecutedStatus: 'FAILED',
    lastExecuted: '2026-11-23T11:00:00',
    lastFinished: '2026-11-23T11:00:10',
    executedBy: 'M5zQapPyTZI',
}

/** A row of a job that is done and has nothing to tell. */
export const jobRowOf = (more: Partial<JobRow>): JobRow => ({
    jobType: 'PREDICTOR',
    taskUid: 'a',
    name: undefined,
    state: 'done',
    outcome: undefined,
    level: 'INFO',
    lastMessage: '',
    startedAt: 1,
    endedAt: 2,
    startedBy: { kind: 'notTold' },
    newest: '',
    unreadable: 0,
    hasNotifications: true,
    ...more,
})
