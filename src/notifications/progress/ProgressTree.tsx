import i18n from '@dhis2/d2-i18n'
import { memo, useState } from 'react'
import { formatCount, formatDuration } from '../../ui/words/format'
import { UnreadableValue } from '../../ui/notices/UnreadableValue'
import { mostTelling } from './mostTelling'
import type { ProgressNode, ProgressState } from './progressNode'
import { inLanguage } from '../../ui/words/inLanguage'
import styles from './ProgressTree.module.css'

/** Items of one stage in the page at once; those that matter come first. */
const shownItems = 200

interface ProgressTreeProps {
    readonly nodes: readonly ProgressNode[]
    /** Processes stand open, their stages closed. */
    readonly depth?: number
}

/** Process ▸ stage ▸ item, with counts and durations. */
export const ProgressTree = memo(function ProgressTree({
    nodes,
    depth = 0,
}: ProgressTreeProps) {
    const shown = mostTelling(nodes, shownItems)
    return (
        <ul className={styles.tree}>
            {shown.map((node) => (
                <li key={node.key}>
                    {node.children.length === 0 ? (
                        <div className={styles.leaf}>
                            <NodeLine node={node} />
                        </div>
                    ) : (
                        <Branch node={node} depth={depth} />
                    )}
                </li>
            ))}
            {nodes.length > shown.length && (
                <li className={styles.leaf}>
                    {i18n.t('… and {{number}} more', {
                        number: nodes.length - shown.length,
                    })}
                </li>
            )}
        </ul>
    )
})

/** What is closed is not in the page: a stage can have thousands of items. */
function Branch({ node, depth }: { node: ProgressNode; depth: number }) {
    const [chosen, setChosen] = useState<boolean>()
    const isOpen = chosen ?? (depth === 0 || node.state === 'running')
    return (
        <details
            open={isOpen}
            onToggle={({ currentTarget: { open } }) => {
                if (open !== isOpen) {
                    setChosen(open)
                }
            }}
            className={styles.branch}
        >
            <summary>
                <NodeLine node={node} />
            </summary>
            {isOpen && <ProgressTree nodes={node.children} depth={depth + 1} />}
        </details>
    )
}

function NodeLine({ node }: { node: ProgressNode }) {
    const { state, statusWord, description, counts, durationMs, note } = node
    const { unreadable } = node
    return (
        <span className={styles.line}>
            <span className={`${styles.state} ${styles[state] ?? ''}`}>
                {statusWord ?? progressStateLabel(state)}
            </span>
            {unreadable ? (
                <span className={styles.unreadableValue}>
                    <UnreadableValue value={unreadable} />
                </span>
            ) : (
                <span dir="auto">
                    {description || i18n.t('No description')}
                </span>
            )}
            {counts.total > 0 && (
                <span className={styles.counts}>
                    {formatCount(counts.succeeded + counts.failed)}
                    {'/'}
                    {formatCount(counts.total)}
                </span>
            )}
            {counts.failed > 0 && (
                <span className={styles.failed}>
                    {i18n.t('{{number}} failed', { number: counts.failed })}
                </span>
            )}
            {counts.unreadable > 0 && (
                <span className={styles.unreadable}>
                    {i18n.t('{{number}} could not be read', {
                        number: counts.unreadable,
                    })}
                </span>
            )}
            {durationMs !== undefined && (
                <span className={styles.duration}>
                    {formatDuration(durationMs)}
                </span>
            )}
            {note !== undefined && (
                <span className={styles.note} dir="auto">
                    {note}
                </span>
            )}
        </span>
    )
}

/** Asked for on every node of a tree. */
const progressStateWords = inLanguage(
    (): Readonly<Record<ProgressState, string>> => ({
        running: i18n.t('Running'),
        succeeded: i18n.t('Done'),
        failed: i18n.t('Failed'),
        cancelled: i18n.t('Cancelled'),
        unknown: i18n.t('Not known'),
        unreadable: i18n.t('Could not be read'),
    })
)

function progressStateLabel(state: ProgressState): string {
    return progressStateWords()[state]
}
