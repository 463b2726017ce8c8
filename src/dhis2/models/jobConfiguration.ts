import * as z from 'zod/mini'
import { absent } from '../reading/absent'
import { JobType } from './jobType'
import { openSet, type OpenSet } from '../reading/openSet'

const jobStatuses = openSet(['NOT_STARTED', 'SCHEDULED', 'RUNNING', 'DISABLED'])

/** What a job does now; SCHEDULED of a run-once job means "waits its turn". */
type JobStatus = OpenSet<(typeof jobStatuses.known)[number]>
const JobStatus = jobStatuses.schema

const executionStatuses = openSet([
    'NOT_STARTED',
    'RUNNING',
    'COMPLETED',
    'FAILED',
    'STOPPED',
])

/** How the last execution of a job ended; STOPPED is cancelled. */
type LastExecutedStatus = OpenSet<(typeof executionStatuses.known)[number]>
const LastExecutedStatus = executionStatuses.schema

/**
 * The record of a background job: the only place that tells whether it has
 * ended and how.
 *
 * Source: `GET /api/jobConfigurations/{uid}`, DHIS2 2.41 to 2.43; everyone may
 * read it. Times are server time without zone.
 */
export const JobConfiguration = z.looseObject({
    id: z.string(),
    name: absent(z.string()),
    displayName: absent(z.string()),
    jobType: absent(JobType),
    jobStatus: absent(JobStatus),
    lastExecutedStatus: absent(LastExecutedStatus),
    /** ONCE_ASAP for a job started by hand, CRON or FIXED_DELAY else. */
    schedulingType: absent(z.string()),
    cronExpression: absent(z.string()),
    /** Seconds between two runs of a FIXED_DELAY job. */
    delay: absent(z.number()),
    created: absent(z.string()),
    lastUpdated: absent(z.string()),
    lastExecuted: absent(z.string()),
    /**
     * When the server last wrote that the job is at work: between two of its
     * steps, at most every 10 seconds, and not within a long one; missing when
     * it is not running. Every node of a cluster sees it.
     */
    lastAlive: absent(z.string()),
    lastFinished: absent(z.string()),
    nextExecutionTime: absent(z.string()),
    /** UID of the user who started it. */
    executedBy: absent(z.string()),
    enabled: absent(z.boolean()),
    /** Of a job that runs in a queue, one after the other. */
    queueName: absent(z.string()),
    /** 0 for the first of its queue, which has the schedule of them all. */
    queuePosition: absent(z.number()),
    /** System jobs (false) can be neither run nor changed by hand. */
    configurable: absent(z.boolean()),
    jobParameters: z.optional(z.unknown()),
    lastUpdatedBy: absent(
        z.looseObject({
            id: absent(z.string()),
            username: absent(z.string()),
            displayName: absent(z.string()),
        })
    ),
})
export type JobConfiguration = Readonly<z.infer<typeof JobConfiguration>>
