import i18n from '@dhis2/d2-i18n'
import { Checkbox, DataTableCell, DataTableRow } from '@dhis2/ui'
import { memo } from 'react'
import { Link } from 'react-router-dom'
import { formatAge, formatCount } from '../../ui/words/format'
import { checkAddress } from '../checkAddress'
import { isOfResult, type CheckState } from '../checkState'
import { CheckStateMark } from '../CheckStateMark'
import { VisuallyHidden } from '../../ui/words/VisuallyHidden'
import { failureWords } from '../labels'
import { ListedNote } from '../ListedNote'
import type { CheckView } from '../checkView'
import { SeverityMark } from '../SeverityMark'
import { shareText } from '../shareText'
import styles from './CatalogueTable.module.css'

interface CatalogueRowProps {
    readonly view: CheckView
    /** The check's title, told apart from others of the same. */
    readonly title: string
    readonly now: number
    readonly isSelected: boolean
    readonly selectLabel: string
    readonly onSelect: (isSelected: boolean) => void
}

export const CatalogueRow = memo(
    function CatalogueRow({
        view: { check, state, result, finishedAt, isListedOnly },
        title,
        now,
        isSelected,
        selectLabel,
        onSelect,
    }: CatalogueRowProps) {
        return (
            <DataTableRow selected={isSelected}>
                <DataTableCell width="48px">
                    <Checkbox
                        dense
                        checked={isSelected}
                        onChange={({ checked }) => onSelect(checked)}
                        label={<VisuallyHidden>{selectLabel}</VisuallyHidden>}
                    />
                </DataTableCell>
                <DataTableCell>
                    <SeverityMark severity={check.severity} />
                </DataTableCell>
                <DataTableCell>
                    <div className={styles.name}>
                        <Link to={checkAddress(check.name)} dir="auto">
                            {title}
                        </Link>
                        {check.code && !title.endsWith(`(${check.code})`) && (
                            <span className={styles.code}>{check.code}</span>
                        )}
                        {check.isSlow && (
                            <span className={styles.slow}>
                                {i18n.t('Slow')}
                            </span>
                        )}
                    </div>
                </DataTableCell>
                <DataTableCell>
                    <CheckStateMark state={state} />
                    <FailureMessage state={state} />
                    <ListedNote result={result} className={styles.message} />
                    {isListedOnly && (
                        <span className={styles.message}>
                            {i18n.t('Listed, not counted')}
                        </span>
                    )}
                </DataTableCell>
                <DataTableCell>
                    <span
                        className={
                            state.kind === 'expired'
                                ? styles.past
                                : styles.number
                        }
                    >
                        {issueCountText(state)}
                    </span>
                </DataTableCell>
                <DataTableCell>
                    <span className={styles.number}>
                        {(isOfResult(state) && shareText(result)) || '–'}
                    </span>
                </DataTableCell>
                <DataTableCell>{check.section}</DataTableCell>
                <DataTableCell>
                    <span className={styles.muted}>
                        {finishedAt === undefined
                            ? '–'
                            : formatAge(now - finishedAt)}
                    </span>
                </DataTableCell>
            </DataTableRow>
        )
    },
    (before, after) =>
        before.title === after.title &&
        before.isSelected === after.isSelected &&
        before.view.check === after.view.check &&
        before.view.result === after.view.result &&
        before.view.state.kind === after.view.state.kind &&
        before.view.isListedOnly === after.view.isListedOnly &&
        ageText(before) === ageText(after)
)

/** Ages change every second; what is shown of them seldom does. */
function ageText({ view, now }: CatalogueRowProps): string {
    return view.finishedAt === undefined ? '' : formatAge(now - view.finishedAt)
}

/** A number only where the server said one. */
function issueCountText(state: CheckState): string {
    switch (state.kind) {
        case 'issues':
            return formatCount(state.count)
        case 'passed':
            return formatCount(0)
        case 'expired':
            return issueCountText(state.last)
        default:
            return '–'
    }
}

function FailureMessage({ state }: { state: CheckState }) {
    if (state.kind !== 'failed') {
        return null
    }
    const words = failureWords(state)
    return (
        <span className={styles.message} dir="auto" title={words}>
            {words}
        </span>
    )
}
