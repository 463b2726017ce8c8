import type { JobScript } from './jobScripts'
import type { JobPlan, PlannedItem, PlannedStage } from './jobPlan'
import { errorRow, firstRow, infoRow } from './notificationRow'
import type { NotificationRow } from './notificationRow'
import { runtimeText } from './runtimeText'

export type ScriptedPlanInput = {
    script: JobScript
    startsAt: number
    durationMs: number
    parameters?: unknown
    /** The exception that ends the job. */
    failsWith?: string
    cancelledAt?: number
}

/** Kept free for the stages that take next to no time. */
const settlingMs = 20

const skippedStage =
    'skipped stage, failing item caused abort. 0 successful and 0 failed items'

const loopRow = (atMs: number, message: string): NotificationRow => ({
    atMs,
    level: 'LOOP',
    message,
    completed: false,
})

const planStage = (
    stage: JobScript['stages'][number],
    startsAt: number,
    endsAt: number
): { stage: PlannedStage; rows: NotificationRow[] } => {
    const names = stage.items ?? []
    const step = names.length === 0 ? 0 : (endsAt - startsAt) / names.length
    const items: PlannedItem[] = names.map((description, index) => ({
        description,
        startsAt: Math.round(startsAt + index * step),
        endsAt: Math.round(startsAt + (index + 1) * step),
        summary: stage.itemSummary,
        error: index === names.length - 1 ? stage.failsWith : undefined,
    }))
    const loops = items.map((item, index) =>
        loopRow(
            item.startsAt + 1,
            `[${index}/${items.length}] ${item.description}`
        )
    )
    const summary =
        stage.summary ??
        (stage.isCounted
            ? `${items.length} successful and 0 failed items`
            : undefined)
    const aborted =
        stage.failsWith === undefined || stage.failsQuietly
            ? undefined
            : `processing aborted: skipped stage, failing item caused abort. ${items.length - 1} successful and 1 failed items`
    return {
        stage: {
            description: stage.description,
            startsAt,
            endsAt,
            totalItems: items.length,
            onFailure: 'FAIL',
            items,
            summary,
            failedWith: aborted,
        },
        rows: [
            infoRow(startsAt, stage.description),
            ...loops,
            ...(stage.failsWith ? [errorRow(endsAt, stage.failsWith)] : []),
            ...(aborted ? [errorRow(endsAt, aborted)] : []),
            ...(summary ? [infoRow(endsAt, summary)] : []),
        ],
    }
}

/** The stage that was under way when somebody stopped the job. */
const endedBy = (stage: PlannedStage, worksUntil: number): PlannedStage => {
    if (stage.endsAt <= worksUntil) {
        return stage
    }
    const items = stage.items.filter((item) => item.endsAt <= worksUntil)
    return {
        ...stage,
        endsAt: worksUntil,
        items,
        summary: undefined,
        abortedWith: skippedStage,
    }
}

/** The tree has the bare words of what failed, the notifier the exception. */
const stageError = (
    { stages }: JobScript,
    { failsWith }: ScriptedPlanInput
): string | undefined =>
    failsWith &&
    (stages.find((stage) => stage.failsWith)?.failsWith ?? failsWith)

/** A job that goes through stages and speaks about each of them. */
export const planScriptedJob = (input: ScriptedPlanInput): JobPlan => {
    const { script, startsAt, durationMs } = input
    const beginsAt = startsAt + 15
    const worksUntil = Math.min(
        beginsAt + durationMs,
        input.cancelledAt ?? Number.POSITIVE_INFINITY
    )
    const isCut = worksUntil < beginsAt + durationMs
    const weights = script.stages.map((stage) => stage.share)
    const whole = weights.reduce((sum, share) => sum + share, 0) || 1
    let stageStart = beginsAt + 2
    const planned = script.stages.map((stage) => {
        const begin = stageStart
        const workMs = (stage.share / whole) * (durationMs - settlingMs)
        stageStart += Math.max(1, Math.round(workMs))
        return planStage(stage, begin, stageStart)
    })
    const notice = script.noticeOf?.(input.parameters) ?? input.parameters
    const ending = script.ending(runtimeText(durationMs))
    const lastRow = input.failsWith
        ? errorRow(worksUntil, `Process failed: ${input.failsWith}`, true)
        : script.isRefused && !isCut
          ? errorRow(worksUntil, ending, true)
          : infoRow(worksUntil, isCut ? '' : ending, true)
    const failedWith = script.isRefused ? ending : stageError(script, input)
    const hasFailed =
        input.failsWith !== undefined || script.isRefused || script.failsQuietly
    const isBefore = (row: NotificationRow) => row.atMs < worksUntil
    const rows = planned.flatMap((part) => part.rows).filter(isBefore)
    return {
        rows: [
            firstRow(beginsAt, script.announcement, notice),
            ...rows,
            ...(isCut ? [errorRow(worksUntil, skippedStage)] : []),
            lastRow,
        ],
        processes: [
            {
                description: script.title,
                startsAt: beginsAt,
                endsAt: worksUntil,
                stages: planned
                    .map((part) => part.stage)
                    .filter((stage) => stage.startsAt < worksUntil)
                    .map((stage) => endedBy(stage, worksUntil)),
                summary: ending || undefined,
                failedWith,
                cancelledAt: isCut ? input.cancelledAt : undefined,
            },
        ],
        results: [],
        endsAt: worksUntil + 2,
        outcome: isCut ? 'STOPPED' : hasFailed ? 'FAILED' : 'COMPLETED',
        errors: script.errors,
        summary: script.summary,
    }
}
