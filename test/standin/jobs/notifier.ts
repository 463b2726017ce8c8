import { isSince } from '../http/serverVersion'
import type { ServerVersion } from '../http/serverVersion'
import type { Clock } from '../world/clock'
import type { ServerTime } from '../world/serverTime'
import { numberSetting } from '../world/settings'
import type { Settings } from '../world/settings'
import type { Execution } from './job'
import type { JobPlan } from './jobPlan'
import type { JobBoard } from './jobBoard'
import { firstRow, infoRow, notificationJson } from './notificationRow'
import type { NotificationRow } from './notificationRow'
import { lastTurn } from './schedulerTurn'

const dayMs = 86_400_000
const emptiedAfterMs = 1000
const housekeepingId = 'DHIS2rocks1'

export type NotificationJson = Record<string, unknown>
/** A row of level LOOP gives way to whatever comes after it. */
const withoutPassedLoops = (rows: readonly NotificationRow[]) =>
    rows.filter(
        (row, index) => row.level !== 'LOOP' || index === rows.length - 1
    )

/** Newest and oldest only. */
export const gistOf = <T>(rows: readonly T[]): T[] =>
    rows.length <= 2 ? [...rows] : [...rows.slice(0, 1), ...rows.slice(-1)]

export const createNotifier = (
    version: ServerVersion,
    clock: Clock,
    time: ServerTime,
    board: JobBoard,
    settings: Settings
) => {
    const limit = (key: string, otherwise: number) =>
        numberSetting(settings, `notifierMax${key}`, otherwise)

    const clearedUntil = new Map<string, number>()

    const visibleRows = (
        jobId: string,
        rows: readonly NotificationRow[],
        until: number
    ): NotificationRow[] => {
        const after = Math.max(
            board.restartedAt(),
            clearedUntil.get(jobId) ?? Number.NEGATIVE_INFINITY,
            clock.now() - limit('AgeDays', 7) * dayMs
        )
        return withoutPassedLoops(rows.filter((row) => row.atMs <= until))
            .filter((row) => row.atMs > after)
            .slice(-limit('MessagesPerJob', 500))
    }

    const toJson = (jobType: string, jobId: string, rows: NotificationRow[]) =>
        rows
            .map((row, index) =>
                notificationJson(
                    version,
                    jobType,
                    row,
                    time.format(row.atMs),
                    `${jobId} ${row.atMs} ${index} ${row.message}`
                )
            )
            .reverse()

    /** 2.44 throws away what a failed job of integrity has said. */
    const isEmptied = ({ outcome, endsAt, kind }: JobPlan): boolean =>
        isSince(version, '2.44') &&
        outcome === 'FAILED' &&
        kind !== undefined &&
        clock.now() > endsAt + emptiedAfterMs

    const rowsOf = (execution: Execution): NotificationJson[] => {
        const { job, plan, cutOffAt } = execution
        if (isEmptied(plan)) {
            return []
        }
        const until = Math.min(clock.now(), cutOffAt ?? clock.now())
        const rows = visibleRows(job.id, plan.rows, until)
        return toJson(job.jobType, job.id, rows)
    }

    const housekeepingRows = (): NotificationJson[] => {
        const turn = lastTurn(clock.now())
        const rows = [
            firstRow(turn + 12, '', undefined),
            infoRow(turn + 41, '', true),
        ]
        const visible = visibleRows(housekeepingId, rows, clock.now())
        return toJson('HOUSEKEEPING', housekeepingId, visible)
    }

    /** Jobs of a type that have rows, latest start first. */
    const jobsOfType = (jobType: string): [string, NotificationJson[]][] => {
        if (jobType === 'HOUSEKEEPING') {
            const rows = housekeepingRows()
            return rows.length === 0 ? [] : [[housekeepingId, rows]]
        }
        return board
            .executions()
            .filter(
                (execution) =>
                    execution.job.jobType === jobType &&
                    execution === execution.job.execution
            )
            .map((execution): [string, NotificationJson[]] => [
                execution.job.id,
                rowsOf(execution),
            ])
            .filter(([, rows]) => rows.length > 0)
            .reverse()
            .slice(0, limit('JobsPerType', 500))
    }

    const clearJob = (jobId: string) => {
        clearedUntil.set(jobId, clock.now())
    }

    /** A job goes as a whole, by the age of its newest row. */
    const clearOld = (jobType: string, maxAgeDays: number) => {
        const oldest = time.format(clock.now() - maxAgeDays * dayMs)
        for (const [jobId, [newest]] of jobsOfType(jobType)) {
            if (String(newest?.time) < oldest) {
                clearJob(jobId)
            }
        }
    }

    return {
        jobsOfType,
        ofJob: (jobType: string, jobId: string): NotificationJson[] =>
            jobsOfType(jobType).find(([id]) => id === jobId)?.[1] ?? [],
        clearJob,
        /** A summary is cleared away with the rows. */
        isCleared: (jobId: string, saidAtMs: number): boolean =>
            saidAtMs <= (clearedUntil.get(jobId) ?? Number.NEGATIVE_INFINITY),
        clearType: (
            jobType: string,
            limits: { maxAgeDays?: number; maxCount?: number }
        ) => {
            const { maxAgeDays, maxCount } = limits
            if (maxAgeDays !== undefined) {
                clearOld(jobType, maxAgeDays)
            }
            if (maxCount !== undefined || maxAgeDays === undefined) {
                jobsOfType(jobType)
                    .slice(maxCount ?? 0)
                    .forEach(([jobId]) => clearJob(jobId))
            }
        },
    }
}
