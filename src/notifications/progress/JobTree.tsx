import i18n from '@dhis2/d2-i18n'
import type { ProgressNode } from './progressNode'
import { ProgressTree } from './ProgressTree'

/** What a job has got done, or that nobody tells. */
export function JobTree({
    nodes,
    isOver,
}: {
    nodes: readonly ProgressNode[]
    isOver: boolean
}) {
    if (nodes.length > 0) {
        return <ProgressTree nodes={nodes} />
    }
    return (
        <p>
            {isOver
                ? i18n.t('The server keeps no progress of it.')
                : i18n.t('The server tells no progress yet.')}
        </p>
    )
}
