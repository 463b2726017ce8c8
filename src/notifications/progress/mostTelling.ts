import type { ProgressNode } from './progressNode'

/**
 * So many of the nodes at most, in their order: none that went well takes the
 * place of one that failed, runs or could not be read.
 */
export function mostTelling(
    nodes: readonly ProgressNode[],
    limit: number
): readonly ProgressNode[] {
    if (nodes.length <= limit) {
        return nodes
    }
    const telling = nodes.filter(({ state }) => state !== 'succeeded')
    const others = nodes.filter(({ state }) => state === 'succeeded')
    const kept = new Set([...telling, ...others].slice(0, limit))
    return nodes.filter((node) => kept.has(node))
}
