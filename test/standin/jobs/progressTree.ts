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

/** The moment a live tree shows; nothing before the first sample. */
export const sampledAt = (
    execution: Execution,
    nowMs: number
): number | undefined => {
    if (execution.plan.endsAt <= nowMs) {
        return nowMs
    }
    const samples = Math.floor((nowMs - execution.startedAt) / sampleEveryMs)
    return samples === 0
        ? undefined
        : execution.startedAt + samples * sampleEveryMs
}

const timing = (
    part: { startsAt: number; endsAt: number },
    atMs: number,
    time: ServerTime
) => ({
    startedTime: time.format(part.startsAt),
    ...(part.endsAt <= atMs ? { completedTime: time.format(part.endsAt) } : {}),
})

const durationAt = (
    part: { startsAt: number; endsAt: number },
    atMs: number
) => ({
    duration: Math.min(part.endsAt, atMs) - part.startsAt,
    complete: part.endsAt <= atMs,
})

const itemJson = (item: PlannedItem, atMs: number, time: ServerTime) => {
    const isOver = item.endsAt <= atMs
    const hasFailed = isOver && item.error !== undefined
    return {
        ...(hasFailed ? { error: item.error } : {}),
        status: hasFailed ? 'ERROR' : isOver ? 'SUCCESS' : 'RUNNING',
        ...timing(item, atMs, time),
        description: item.description,
        onFailure: 'SKIP_ITEM',
        ...durationAt(item, atMs),
    }
}

const stageJson = (
    stage: PlannedStage,
    atMs: number,
    time: ServerTime,
    isBroken: boolean
) => {
    const isOver = stage.endsAt <= atMs
    const isCut = isOver && stage.abortedWith !== undefined
    return {
        ...(isCut ? { error: stage.abortedWith } : {}),
        ...(isOver && stage.summary ? { summary: stage.summary } : {}),
        status: isCut
            ? 'CANCELLED'
            : isOver
              ? isBroken
                  ? 'ERROR'
                  : 'SUCCESS'
              : 'RUNNING',
        ...timing(stage, atMs, time),
        description: stage.description,
        totalItems: stage.totalItems,
        onFailure: stage.onFailure,
        items: stage.items
            .filter((item) => item.startsAt <= atMs)
            .map((item) => itemJson(item, atMs, time)),
        ...durationAt(stage, atMs),
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
    atMs: number,
    time: ServerTime
) => {
    const status = processStatus(process, atMs)
    const isCancelled = status === 'CANCELLED'
    const { completedTime, ...started } = {
        completedTime: undefined,
        ...timing(process, atMs, time),
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
            .filter((stage) => stage.startsAt <= atMs)
            .map((stage) => stageJson(stage, atMs, time, false)),
        jobId: execution.job.id,
        ...(isCancelled && process.cancelledAt !== undefined
            ? { cancelledTime: time.format(process.cancelledAt) }
            : {}),
        ...(user ? { userId: user.id } : {}),
        // A cancelled process has no end: its duration goes on growing.
        ...(isCancelled
            ? { duration: atMs - process.startsAt, complete: true }
            : durationAt(process, atMs)),
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
    const atMs = sampledAt(execution, nowMs)
    if (atMs === undefined) {
        return { sequence: [] }
    }
    const { plan } = execution
    const hasErrors = plan.errors !== undefined && plan.endsAt <= atMs
    return {
        sequence: plan.processes
            .filter((process) => process.startsAt <= atMs)
            .map((process) => processJson(process, execution, atMs, time)),
        ...(hasErrors && plan.errors ? { errors: errorTree(plan.errors) } : {}),
    }
}

/** One line a process, as the overviews of the scheduler give it. */
export const progressOverview = (
    execution: Execution,
    nowMs: number,
    time: ServerTime
) => {
    const atMs = sampledAt(execution, nowMs)
    if (atMs === undefined) {
        return []
    }
    return execution.plan.processes
        .filter((process) => process.startsAt <= atMs)
        .map((process) => ({
            jobId: execution.job.id,
            status: processStatus(process, atMs),
            description: process.description,
            ...timing(process, atMs, time),
            stages: process.stages.map(({ description, totalItems, items }) => {
                const done = items.filter((item) => item.endsAt <= atMs).length
                return totalItems > 1
                    ? `${description} [${done}/${totalItems}]`
                    : description
            }),
        }))
}
