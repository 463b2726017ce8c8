import i18n from '@dhis2/d2-i18n'
import { Checkbox, DataTableCell, DataTableRow } from '@dhis2/ui'
import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { useSession } from '../../../dhis2/session'
import type { ListedRun } from '../../../dhis2/store/listedRuns'
import type { SavedRunHead } from '../../../dhis2/store/savedRun'
import { formatCount, formatDuration } from '../../../ui/words/format'
import { VisuallyHidden } from '../../../ui/words/VisuallyHidden'
import { SeverityMark } from '../../SeverityMark'
import { runAddress } from '../../history/runAddress'
import { runDuration } from '../marks/runDuration'
import {
    doneWords,
    runByWords,
    runStartWords,
    runWords,
    scopeWords,
} from '../../history/runLabels'
import { otherIssues, shownSeverities } from '../marks/runRows'
import { RunActions } from './RunActions'
import styles from './RunTable.module.css'

interface RunRowProps {
    readonly listed: ListedRun
    readonly run: SavedRunHead
    readonly isTicked: boolean
    readonly onTick: (isTicked: boolean) => void
}

/** One saved run: what it brought, and what can be done with it. */
export function RunRow({ listed, run, isTicked, onTick }: RunRowProps) {
    const { userId } = useSession()
    const { id, name, isPinned } = listed
    const durationMs = runDuration(run)
    const others = otherIssues(run)
    const title = runWords(run, name)
    return (
        <DataTableRow role="row" selected={isTicked}>
            <DataTableCell role="cell" className={styles.tick}>
                <Checkbox
                    dense
                    checked={isTicked}
                    onChange={({ checked }) => onTick(checked)}
                    label={
                        <VisuallyHidden>
                            {i18n.t('Select {{run}} to compare', {
                                run: title,
                                nsSeparator: '-:-',
                            })}
                        </VisuallyHidden>
                    }
                />
            </DataTableCell>
            <DataTableCell role="cell" className={styles.when}>
                <Link to={runAddress(id)} title={run.timeZone}>
                    {runStartWords(run)}
                </Link>
                {name !== undefined && (
                    <span className={styles.name} dir="auto">
                        {name}
                    </span>
                )}
                {isPinned && (
                    <span className={styles.pinned}>{i18n.t('Pinned')}</span>
                )}
            </DataTableCell>
            <DataTableCell role="cell" className={styles.by}>
                <bdi>{runByWords(run, userId)}</bdi>
            </DataTableCell>
            <DataTableCell role="cell" className={styles.scope}>
                <bdi>{scopeWords(run.scope)}</bdi>
                <span className={styles.note}>{doneWords(run.scope)}</span>
                {others > 0 && (
                    <span className={styles.note}>
                        {i18n.t('{{count}} issue of another severity', {
                            count: others,
                            defaultValue_plural:
                                '{{count}} issues of other severities',
                        })}
                    </span>
                )}
            </DataTableCell>
            {shownSeverities.map((severity) => (
                <Total
                    key={severity}
                    label={<SeverityMark severity={severity} />}
                    count={run.totals[severity]}
                />
            ))}
            <Total label={i18n.t('Failed')} count={run.failed} />
            <DataTableCell role="cell" className={styles.duration}>
                {durationMs === undefined ? '–' : formatDuration(durationMs)}
            </DataTableCell>
            <DataTableCell role="cell" className={styles.actions}>
                <RunActions listed={listed} run={run} title={title} />
            </DataTableCell>
        </DataTableRow>
    )
}

/** A number; on a card with what it counts. Not counted is not 0. */
function Total({
    label,
    count,
}: {
    readonly label: ReactNode
    readonly count: number | undefined
}) {
    return (
        <DataTableCell role="cell" className={styles.total}>
            <span className={styles.label} aria-hidden>
                {label}
            </span>
            {count === undefined ? '–' : formatCount(count)}
        </DataTableCell>
    )
}
