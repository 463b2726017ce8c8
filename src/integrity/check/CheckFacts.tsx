import i18n from '@dhis2/d2-i18n'
import type { ReactNode } from 'react'
import { formatAge, formatDuration, formatMoment } from '../../ui/words/format'
import { isOfResult } from '../checkState'
import { CheckStateMark } from '../CheckStateMark'
import type { CheckView } from '../checkView'
import { ListedNote } from '../ListedNote'
import { SeverityMark } from '../SeverityMark'
import { shareText } from '../shareText'
import styles from './CheckPage.module.css'

interface CheckFactsProps {
    readonly view: CheckView
    /** How long the last run took, in milliseconds. */
    readonly durationMs: number | undefined
    readonly now: number
}

/** What is known of a check at a glance; unknown things are left out. */
export function CheckFacts({ view, durationMs, now }: CheckFactsProps) {
    const { check, state, result, finishedAt } = view
    return (
        <dl className={styles.facts}>
            <Fact label={i18n.t('State')}>
                <CheckStateMark state={state} />
                <ListedNote result={result} className={styles.note} />
            </Fact>
            <Fact label={i18n.t('Severity')}>
                <SeverityMark severity={check.severity} />
            </Fact>
            <Fact label={i18n.t('Section')}>{check.section}</Fact>
            {finishedAt !== undefined && (
                <Fact label={i18n.t('Ran')}>
                    <time title={formatMoment(finishedAt)}>
                        {formatAge(now - finishedAt)}
                    </time>
                </Fact>
            )}
            {durationMs !== undefined && (
                <Fact label={i18n.t('Took')}>{formatDuration(durationMs)}</Fact>
            )}
            {check.averageExecutionTime !== undefined && (
                <Fact label={i18n.t('Usually takes')}>
                    {formatDuration(check.averageExecutionTime)}
                </Fact>
            )}
            <Fact label={i18n.t('Share of all objects')}>
                {isOfResult(state) ? shareText(result) : undefined}
            </Fact>
            <Fact label={i18n.t('Metadata type')}>{check.issuesIdType}</Fact>
            <Fact label={i18n.t('Code')}>{check.code}</Fact>
            <Fact label={i18n.t('Name on the server')}>
                <code>{check.name}</code>
            </Fact>
        </dl>
    )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
    return children === undefined || children === '' ? null : (
        <div className={styles.fact}>
            <dt>{label}</dt>
            <dd>{children}</dd>
        </div>
    )
}
