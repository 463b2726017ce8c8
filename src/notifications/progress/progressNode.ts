import type {
    JobProgress,
    JobProgressItem,
    JobProgressProcess,
    JobProgressStage,
} from '../../dhis2/models/progress/jobProgress'
import type { Unreadable } from '../../dhis2/reading/unreadable'
import { addCounts, noCounts, type ItemCounts } from './itemCounts'

export type ProgressState =
    'running' | 'succeeded' | 'failed' | 'cancelled' | 'unknown' | 'unreadable'

/** A process, stage or item of a progress tree. */
export interface ProgressNode {
    /** Position in the tree, e.g. `0.2.14`. */
    readonly key: string
    readonly description: string
    readonly state: ProgressState
    /** The server's word where it is none of the known ones. */
    readonly statusWord: string | undefined
    /** Result or error in the server's words. */
    readonly note: string | undefined
    /** Why nothing is known of it, where its shape is unknown. */
    readonly unreadable: Unreadable | undefined
    readonly counts: ItemCounts
    readonly durationMs: number | undefined
    readonly children: readonly ProgressNode[]
}

/**
 * The tree with its items counted: a process says SUCCESS even when items of
 * its stages failed, so a node with a failed item has failed.
 */
export function progressNodes(progress: JobProgress): readonly ProgressNode[] {
    return progress.sequence.map((process, index) =>
        processNode(process, `${index}`)
    )
}

function processNode(process: JobProgressProcess, key: string): ProgressNode {
    const children = (process.stages ?? []).map((stage, index) =>
        stageNode(stage, `${key}.${index}`)
    )
    const counts = children.reduce(
        (sum, child) => addCounts(sum, child.counts),
        noCounts
    )
    const hasFailed = children.some(({ state }) => state === 'failed')
    return node(process, key, counts, children, hasFailed)
}

function stageNode(stage: JobProgressStage, key: string): ProgressNode {
    const children = (stage.items ?? []).map((item, index) =>
        itemNode(item, `${key}.${index}`)
    )
    const count = (state: ProgressState) =>
        children.filter((child) => child.state === state).length
    const counts = {
        succeeded: count('succeeded'),
        failed: count('failed'),
        running: count('running'),
        unreadable: count('unreadable'),
        total: Math.max(stage.totalItems ?? 0, children.length),
    }
    return node(stage, key, counts, children, counts.failed > 0)
}

const itemNode = (item: JobProgressItem, key: string): ProgressNode =>
    node(item, key, noCounts, [], false)

function node(
    source: JobProgressItem,
    key: string,
    counts: ItemCounts,
    children: readonly ProgressNode[],
    hasFailed: boolean
): ProgressNode {
    const state = source.unreadable ? 'unreadable' : stateOf(source.status)
    return {
        key,
        description: source.description ?? '',
        state: state === 'succeeded' && hasFailed ? 'failed' : state,
        statusWord: state === 'unknown' ? source.status : undefined,
        note: source.error ?? source.summary,
        unreadable: source.unreadable,
        counts,
        // A cancelled process has no end: the server lets its time go on.
        durationMs: state === 'cancelled' ? undefined : source.duration,
        children,
    }
}

function stateOf(status: string | undefined): ProgressState {
    switch (status) {
        case 'RUNNING':
            return 'running'
        case 'SUCCESS':
            return 'succeeded'
        case 'ERROR':
            return 'failed'
        case 'CANCELLED':
            return 'cancelled'
        default:
            return 'unknown'
    }
}
