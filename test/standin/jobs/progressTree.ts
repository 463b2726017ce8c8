import type { ServerTime } from '../world/serverTime'
import type { Execution } from './job'
import type {
    JobError,
    PlannedItem,
    PlannedProcess,
    PlannedStage,
} from './jobPlan'

/** The server writes the tree down every so often, not at each step. */
const sampleEveryMs = 15_000

/** And once more after the end; until then it shows the last sample. */
export const settlesAfterMs = 500

/** The moment a live tree shows; nothing before the first sample. */
export const sampledAt = (
    execution: Execution,
    nowMs: number
): number | undefined => {
    const { endsAt } = execution.plan
    if (endsAt + settlesAfterMs <= nowMs) {
        return nowMs
    }
    const atWorkMs = Math.min(nowMs, endsAt) - execution.startedAt
    const samples = Math.floor(atWorkMs / sampleEveryMs)
    return samples === 0
        ? undefined
        : execution.startedAt + samples * sampleEveryMs
}

const reportsOf = ({ plan, startedAt }: Execution): number[] =>
    plan.processes
        .flatMap(({ stages }) => stages)
        .flatMap((stage) => [stage, ...stage.items])
        .flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])
        .concat(startedAt)

/** A job is heard of when a step begins or ends: a long step is silent. */
export const lastSignOf = (execution: Execution, nowMs: number): number => {
    const sampledMs = sampledAt(execution, nowMs) ?? execution.startedAt
    return Math.max(
        execution.startedAt,
        ...reportsOf(execution).filter((atMs) => atMs <= sampledMs)
    )
}

/** What a part has come to is sampled; how long it has taken is not. */
type Moment = { sampledMs: number; nowMs: number; time: ServerTime }

type Span = { startsAt: number; endsAt: number }

const timing = (part: Span, { sampledMs, time }: Moment) => ({
    startedTime: time.format(part.startsAt),
    ...(part.endsAt <= sampledMs
        ? { completedTime: time.format(part.endsAt) }
        : {}),
})

const durationAt = (part: Span, { sampledMs, nowMs }: Moment) => {
    const complete = part.endsAt <= sampledMs
    return {
        duration: (complete ? part.endsAt : nowMs) - part.startsAt,
        complete,
    }
}

const itemJson = (item: PlannedItem, moment: Moment) => {
    const isOver = item.endsAt <= moment.sampledMs
    const hasFailed = isOver && item.error !== undefined
    return {
        ...(hasFailed ? { error: item.error } : {}),
        status: hasFailed ? 'ERROR' : isOver ? 'SUCCESS' : 'RUNNING',
        ...timing(item, moment),
        description: item.description,
        ...(isOver && item.summary ? { summary: item.summary } : {}),
        onFailure: 'SKIP_ITEM',
        ...durationAt(item, moment),
    }
}

const stageStatus = (
    isOver: boolean,
    isCut: boolean,
    hasFailed: boolean
): string => {
    if (isCut || hasFailed) {
        return isCut ? 'CANCELLED' : 'ERROR'
    }
    return isOver ? 'SUCCESS' : 'RUNNING'
}

const stageJson = (stage: PlannedStage, moment: Moment) => {
    const { sampledMs } = moment
    const isOver = stage.endsAt <= sampledMs
    const isCut = isOver && stage.abortedWith !== undefined
    const hasFailed = isOver && !isCut && stage.failedWith !== undefined
    return {
        ...(isCut ? { error: stage.abortedWith } : {}),
        ...(hasFailed ? { error: stage.failedWith } : {}),
        ...(isOver && stage.summary ? { summary: stage.summary } : {}),
        status: stageStatus(isOver, isCut, hasFailed),
        ...timing(stage, moment),
        description: stage.description,
        totalItems: stage.totalItems,
        onFailure: stage.onFailure,
        items: stage.items
            .filter((item) => item.startsAt <= sampledMs)
            .map((item) => itemJson(item, moment)),
        ...durationAt(stage, moment),
    }
}

const processStatus = (process: PlannedProcess, atMs: number): string => {
    if (process.endsAt > atMs) {
        return 'RUNNING'
    }
    if (process.cancelledAt !== undefined) {
        return 'CANCELLED'
    }
    return process.failedWith === undefined ? 'SUCCESS' : 'ERROR'
}

const processJson = (
    process: PlannedProcess,
    execution: Execution,
    moment: Moment
) => {
    const { sampledMs, nowMs, time } = moment
    const status = processStatus(process, sampledMs)
    const isCancelled = status === 'CANCELLED'
    const { completedTime, ...started } = {
        completedTime: undefined,
        ...timing(process, moment),
    }
    const user = execution.job.executedBy
    return {
        ...(status === 'ERROR' ? { error: process.failedWith } : {}),
        ...(status === 'SUCCESS' && process.summary
            ? { summary: process.summary }
            : {}),
        status,
        ...started,
        ...(isCancelled ? {} : { completedTime }),
        description: process.description,
        stages: process.stages
            .filter((stage) => stage.startsAt <= sampledMs)
            .map((stage) => stageJson(stage, moment)),
        jobId: execution.job.id,
        ...(isCancelled && process.cancelledAt !== undefined
            ? { cancelledTime: time.format(process.cancelledAt) }
            : {}),
        ...(user ? { userId: user.id } : {}),
        // A cancelled process has no end: its duration goes on growing.
        ...(isCancelled
            ? { duration: nowMs - process.startsAt, complete: true }
            : durationAt(process, moment)),
    }
}

/** `{objectId: {errorCode: [error]}}` */
const errorTree = (errors: readonly JobError[]) => {
    const tree: Record<string, Record<string, unknown[]>> = {}
    for (const { id, code, type, args } of errors) {
        const byCode = (tree[id] ??= {})
        const list = (byCode[code] ??= [])
        list.push({ code, ...(id === '' ? {} : { id }), type, args })
    }
    return tree
}

export const progressTree = (
    execution: Execution,
    nowMs: number,
    time: ServerTime
) => {
    const sampledMs = sampledAt(execution, nowMs)
    if (sampledMs === undefined) {
        return { sequence: [] }
    }
    const { plan } = execution
    const moment = { sampledMs, nowMs, time }
    const hasErrors = plan.errors !== undefined && plan.endsAt <= sampledMs
    return {
        sequence: plan.processes
            .filter((process) => process.startsAt <= sampledMs)
            .map((process) => processJson(process, execution, moment)),
        ...(hasErrors && plan.errors ? { errors: errorTree(plan.errors) } : {}),
    }
}

/** One line a process, as the overviews of the scheduler give it. */
export const progressOverview = (
    execution: Execution,
    nowMs: number,
    time: ServerTime
) => {
    const sampledMs = sampledAt(execution, nowMs)
    if (sampledMs === undefined) {
        return []
    }
    const moment = { sampledMs, nowMs, time }
    return execution.plan.processes
        .filter((process) => process.startsAt <= sampledMs)
        .map((process) => ({
            jobId: execution.job.id,
            status: processStatus(process, sampledMs),
            description: process.description,
            ...timing(process, moment),
            stages: process.stages.map(({ description, totalItems, items }) => {
                const done = items.filter(
                    (item) => item.endsAt <= sampledMs
                ).length
                return totalItems > 1
                    ? `${description} [${done}/${totalItems}]`
                    : description
            }),
        }))
}
