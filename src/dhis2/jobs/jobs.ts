import { allPages } from './allPages'
import {
    jobsChangedSince,
    jobsOfTypes,
    nextOfTypes,
    listFields,
    stateFields,
} from './jobFields'
import { jobRecordOf, listRecords, postJobAction } from './jobRecord'
import type { JobConfiguration } from '../models/jobConfiguration'
import { JobError, JobRunErrors } from '../models/jobErrors'
import type { JobType } from '../models/jobType'
import { readRunningJobs, type RunningJobs } from '../models/runningJobs'
import { readRows, type ReadRows } from '../reading/unreadable'
import { as } from '../wire/answerShape'
import { read, type CallOptions } from '../wire/request'
import type { DataEngine } from '../wire/dataEngine'
import { resourcePath } from '../wire/resourcePath'

/** More than most servers have: they clear run-once jobs away after a day. */
const jobsPerPage = 500

export interface ChangedJobsOptions extends CallOptions {
    /** Jobs to be told of whether or not they have changed. */
    readonly alsoUids?: readonly string[] | undefined
}

/**
 * Records of background jobs: what runs, what waits, how jobs ended; and the
 * ways to start, free and question one.
 */
export class JobAccessor {
    /** @param onRead told of each single record: news for whoever shows jobs */
    constructor(
        private readonly engine: DataEngine,
        private readonly onRead?: (job: JobConfiguration) => void
    ) {}

    /**
     * All jobs, those changed last first; about 400 bytes each, and as much
     * again for the parameters of an import.
     *
     * `GET /api/jobConfigurations`, DHIS2 2.41 to 2.43, any user.
     */
    listJobs(options: CallOptions = {}): Promise<ReadRows<JobConfiguration>> {
        const readPage = (page: number) =>
            listRecords(
                this.engine,
                [
                    ['fields', listFields],
                    ['order', 'lastUpdated:desc'],
                    ['pageSize', jobsPerPage],
                    ...(page === 1 ? [] : [['page', page] as const]),
                ],
                options
            )
        return allPages(readPage, jobsPerPage)
    }

    /**
     * The jobs that run, and those created, started or ended since a moment:
     * some hundred bytes while little goes on. A job that waits is among them
     * only for as long as it is new, or when it is asked for by name: one that
     * is then missing was deleted.
     *
     * `GET /api/jobConfigurations`, DHIS2 2.41 to 2.43, any user.
     *
     * @param since server time without zone
     */
    listChangedJobs(
        since: string,
        { alsoUids = [], ...options }: ChangedJobsOptions = {}
    ): Promise<ReadRows<JobConfiguration>> {
        return listRecords(
            this.engine,
            jobsChangedSince(since, alsoUids),
            options
        )
    }

    /**
     * Where a job stands, in about 350 bytes: for asking again and again.
     *
     * `GET /api/jobConfigurations/{uid}`, DHIS2 2.41 to 2.43, any user.
     *
     * @throws NotFoundError when the server no longer has it
     */
    async getJobState(
        jobUid: string,
        options: CallOptions = {}
    ): Promise<JobConfiguration> {
        const job = await read(
            this.engine,
            resourcePath(
                ['jobConfigurations', jobUid],
                [['fields', stateFields]]
            ),
            jobRecordOf(jobUid),
            options
        )
        this.onRead?.(job)
        return job
    }

    /**
     * The jobs of some types that the database believes to run, one cut off in
     * a server restart included; mostly none, in 30 bytes.
     *
     * `GET /api/jobConfigurations`, DHIS2 2.41 to 2.43, any user.
     */
    listRunningRecords(
        jobTypes: readonly JobType[],
        options: CallOptions = {}
    ): Promise<ReadRows<JobConfiguration>> {
        return listRecords(
            this.engine,
            jobsOfTypes(jobTypes, 'jobStatus:eq:RUNNING'),
            options
        )
    }

    /**
     * The jobs of some types that were created, started or ended since a
     * moment, about 400 bytes each.
     *
     * `GET /api/jobConfigurations`, DHIS2 2.41 to 2.43, any user.
     *
     * @param since server time without zone
     */
    listRecentRecords(
        jobTypes: readonly JobType[],
        since: string,
        options: CallOptions = {}
    ): Promise<ReadRows<JobConfiguration>> {
        return listRecords(
            this.engine,
            jobsOfTypes(jobTypes, `lastUpdated:gt:${since}`),
            options
        )
    }

    /**
     * The jobs of some types that are not switched off, with when they run
     * next; about 200 bytes each, those started by hand among them.
     *
     * `GET /api/jobConfigurations`, DHIS2 2.41 to 2.43, any user.
     */
    listNextRuns(
        jobTypes: readonly JobType[],
        options: CallOptions = {}
    ): Promise<ReadRows<JobConfiguration>> {
        return listRecords(this.engine, nextOfTypes(jobTypes), options)
    }

    /**
     * What the database believes to run, a line a process: also what was cut
     * off in a server restart.
     *
     * `GET /api/scheduling/running`, DHIS2 2.41 to 2.43, any user.
     */
    getRunningJobs(options: CallOptions = {}): Promise<RunningJobs> {
        return read(
            this.engine,
            resourcePath(['scheduling', 'running']),
            readRunningJobs,
            options
        )
    }

    /**
     * The errors of a job's last run. Without F_JOB_LOG_READ the server leaves
     * them out of one's own jobs and refuses those of others: then an empty
     * list does not say that there were none.
     *
     * `GET /api/jobConfigurations/{uid}/errors`, DHIS2 2.41 to 2.43.
     */
    async listErrors(
        jobUid: string,
        options: CallOptions = {}
    ): Promise<ReadRows<JobError>> {
        const run = await read(
            this.engine,
            resourcePath(['jobConfigurations', jobUid, 'errors']),
            (raw) => as(JobRunErrors, 'the errors of a job')(raw ?? {}),
            options
        )
        return readRows(JobError, run.errors ?? [], ['errors'])
    }

    /**
     * Runs a configured job now; it may have to wait for its turn.
     *
     * `POST /api/jobConfigurations/{uid}/execute`, DHIS2 2.41 to 2.43; the
     * server asks for no authority.
     *
     * @throws ConflictError when it runs, is disabled or was a run-once job
     */
    execute(jobUid: string, options: CallOptions = {}): Promise<void> {
        return postJobAction(this.engine, jobUid, 'execute', options)
    }

    /**
     * Frees a job that the database believes to run although no server does
     * it any more; it then counts as failed and the next of its type starts.
     *
     * `POST /api/jobConfigurations/{uid}/revert`, DHIS2 2.41 to 2.43; needs
     * F_PERFORM_MAINTENANCE.
     *
     * @throws ConflictError when it does not run, or (2.42 on) was alive less
     * than a minute ago; 2.41 frees even a job that is at work
     */
    revert(jobUid: string, options: CallOptions = {}): Promise<void> {
        return postJobAction(this.engine, jobUid, 'revert', options)
    }
}
