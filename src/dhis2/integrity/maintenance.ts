import {
    readChecks,
    type DataIntegrityCheck,
} from '../models/dataIntegrityCheck'
import type { DataIntegrityReport } from '../models/dataIntegrityReport'
import type { IntegrityIssueRow } from '../models/integrityIssueRow'
import type { ReadRows } from '../reading/unreadable'
import type { StartedJob } from '../models/webMessage'
import {
    isLostByItsName,
    isLostByName,
    withUnreadableNames,
} from './checkNames'
import { readIssueRows } from './integrityIssueRows'
import { postStart } from './postStart'
import {
    checkParameters,
    readCheckNames,
    readNamedResults,
    type IntegrityKind,
} from './integrityResults'
import { readAllResults } from './allResults'
import type { StartedJobRef } from '../jobs/startedJobs'
import { asList } from '../wire/answerShape'
import { read, type CallOptions } from '../wire/request'
import type { DataEngine } from '../wire/dataEngine'
import { resourcePath, type QueryParameter } from '../wire/resourcePath'

export type { IntegrityKind } from './integrityResults'

/** Which definitions to list; all of them when left out. */
export interface CheckFilter {
    /** Names, codes (`ONC`) or wildcards (`org*`), slow checks included. */
    readonly checks?: readonly string[] | undefined
    readonly section?: string | undefined
    readonly slow?: boolean | undefined
    readonly programmatic?: boolean | undefined
}

export interface ReportQuery extends CallOptions {
    /** Names, codes or wildcards; left out: every result the server holds. */
    readonly checks?: readonly string[] | undefined
    /** true (the default) reads `/details` with issues, false `/summary`. */
    readonly details?: boolean | undefined
}

/**
 * Data integrity of the server: definitions, results, issues, runs.
 *
 * Made from app-runtime's data engine alone, so a script or a test drives it
 * without React. Every method rejects with a `Dhis2Error`, and a start that
 * names no check with a `RangeError`.
 */
export class MaintenanceAccessor {
    /** @param onStarted told of each job that this accessor starts */
    constructor(
        private readonly engine: DataEngine,
        private readonly onStarted?: (job: StartedJobRef) => void
    ) {}

    /**
     * The definitions of the server's checks, in the server's order; those of
     * unknown shape are set aside. Any user may ask.
     *
     * `GET /api/dataIntegrity`, DHIS2 2.41 to 2.43.
     */
    listChecks(
        filter: CheckFilter = {},
        options: CallOptions = {}
    ): Promise<ReadRows<DataIntegrityCheck>> {
        const parameters: QueryParameter[] = checkParameters(filter.checks)
        for (const name of ['section', 'slow', 'programmatic'] as const) {
            const value = filter[name]
            if (value !== undefined) {
                parameters.push([name, value])
            }
        }
        return read(
            this.engine,
            resourcePath(['dataIntegrity'], parameters),
            (raw) => readChecks(asList('a list of checks')(raw)),
            options
        )
    }

    /**
     * The results that the server holds, keyed by check name in the server's
     * order. Nothing run yet, or all forgotten after an hour, is an empty
     * report and no error.
     *
     * Without `checks`, what an answer without names may lack of the finished
     * checks is asked for by name.
     *
     * `GET /api/dataIntegrity/details` or `/summary`, DHIS2 2.41 to 2.43; needs
     * F_PERFORM_MAINTENANCE.
     */
    getIntegrityReport({
        checks,
        details = true,
        signal,
    }: ReportQuery = {}): Promise<DataIntegrityReport> {
        const kind = details ? 'details' : 'summary'
        return checks === undefined
            ? readAllResults(this.engine, kind, { signal })
            : readNamedResults(this.engine, kind, checks, { signal })
    }

    /**
     * Every issue, flat, in the server's order: checks as the server defines
     * them (or as `checks` names them), issues as each check lists them. The
     * rows are frozen. Fetches some checks at a time, and no more once the
     * consumer stops.
     *
     * `GET /api/dataIntegrity/details`, without `checks` also `…/completed` and
     * the definitions, whose order no other answer has; DHIS2 2.41 to 2.43;
     * needs F_PERFORM_MAINTENANCE. Issues of unknown shape are not among the rows:
     * `getIntegrityReport` has them.
     */
    async *iterIntegrityIssues({
        checks,
        signal,
    }: Omit<ReportQuery, 'details'> = {}): AsyncGenerator<
        IntegrityIssueRow,
        void,
        undefined
    > {
        const options = { signal }
        const names = checks ?? (await this.listHeld(options))
        const isLost = checks === undefined ? isLostByItsName : isLostByName
        yield* readIssueRows(this.engine, names, isLost, options)
    }

    /** Checks whose issues the server holds, in the order it defines them. */
    private async listHeld(options: CallOptions): Promise<readonly string[]> {
        const [held, defined] = await Promise.all([
            this.listCompleted('details', options),
            this.listChecks({}, options),
        ])
        const places = new Map(
            defined.rows.map(({ name }, place) => [name, place])
        )
        const placeOf = (name: string) => places.get(name) ?? places.size
        return [...held].sort((a, b) => placeOf(a) - placeOf(b))
    }

    /**
     * Starts ONE job that counts the issues of the named checks, or of all
     * checks that are not slow. The server accepts it even while another one
     * of its type runs: then it waits.
     *
     * `POST /api/dataIntegrity/summary`, DHIS2 2.41 to 2.43; needs
     * F_PERFORM_MAINTENANCE.
     */
    startSummary(
        checks?: readonly string[],
        options: CallOptions = {}
    ): Promise<StartedJob> {
        return this.start('summary', checks, options)
    }

    /** Like `startSummary`, but lists the issues: `POST …/details`. */
    startDetails(
        checks?: readonly string[],
        options: CallOptions = {}
    ): Promise<StartedJob> {
        return this.start('details', checks, options)
    }

    /**
     * Names of the checks still to do in whichever job of this kind runs on
     * the server now, in no order; right at once, unlike the progress tree.
     * A member that is no text is kept as its JSON.
     *
     * `GET /api/dataIntegrity/{kind}/running`, any user.
     */
    async listRunning(
        kind: IntegrityKind,
        options: CallOptions = {}
    ): Promise<readonly string[]> {
        return withUnreadableNames(
            await readCheckNames(this.engine, kind, 'running', options)
        )
    }

    /**
     * Names of the checks that have a result, of this run or an older one. A
     * member that is no text is kept as its JSON.
     *
     * `GET /api/dataIntegrity/{kind}/completed`, any user.
     */
    async listCompleted(
        kind: IntegrityKind,
        options: CallOptions = {}
    ): Promise<readonly string[]> {
        return withUnreadableNames(
            await readCheckNames(this.engine, kind, 'completed', options)
        )
    }

    private async start(
        kind: IntegrityKind,
        checks: readonly string[] | undefined,
        options: CallOptions
    ): Promise<StartedJob> {
        const job = await postStart(this.engine, kind, checks, options)
        this.onStarted?.({ jobType: job.jobType, taskUid: job.id })
        return job
    }
}
