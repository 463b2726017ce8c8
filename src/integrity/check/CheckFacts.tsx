import i18n from '@dhis2/d2-i18n'
import type { ReactNode } from 'react'
import { useSession } from '../../dhis2/session'
import { formatDuration, formatMoment } from '../../ui/words/format'
import type { CheckView } from '../checkView'
import styles from './CheckFacts.module.css'

/** What few ask for, folded away; unknown things are left out. */
export function CheckFacts({ view }: { readonly view: CheckView }) {
    const { clock } = useSession()
    const { check, result, finishedAt } = view
    const startedAt = clock.epochOf(result?.startTime)
    const durationMs =
        startedAt !== undefined && finishedAt !== undefined
            ? finishedAt - startedAt
            : undefined
    return (
        <details className={styles.facts}>
            <summary className={styles.summary}>
                {i18n.t('Technical facts')}
            </summary>
            <dl className={styles.list}>
                <Fact label={i18n.t('Name on the server')}>
                    <code dir="ltr">{check.name}</code>
                </Fact>
                <Fact label={i18n.t('Metadata type')}>
                    {check.issuesIdType && (
                        <code dir="ltr">{check.issuesIdType}</code>
                    )}
                </Fact>
                <Fact label={i18n.t('Kind of check')}>
                    {kindWords(check.isProgrammatic)}
                </Fact>
                <Fact label={i18n.t('Speed')}>
                    {check.isSlow &&
                        i18n.t('Slow: runs only when it is asked for', {
                            nsSeparator: '-:-',
                        })}
                </Fact>
                <Fact label={i18n.t('Usually takes')}>
                    {check.averageExecutionTime !== undefined &&
                        formatDuration(check.averageExecutionTime)}
                </Fact>
                <Fact label={i18n.t('Last duration')}>
                    {durationMs !== undefined && formatDuration(durationMs)}
                </Fact>
                <Fact label={i18n.t('Started')}>
                    {startedAt !== undefined && formatMoment(startedAt)}
                </Fact>
                <Fact label={i18n.t('Ended')}>
                    {finishedAt !== undefined && formatMoment(finishedAt)}
                </Fact>
            </dl>
        </details>
    )
}

function kindWords(isProgrammatic: boolean | undefined): string | undefined {
    switch (isProgrammatic) {
        case true:
            return i18n.t('Program of the server')
        case false:
            return i18n.t('Database query')
        default:
            return undefined
    }
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
    return children ? (
        <div>
            <dt>{label}</dt>
            <dd>{children}</dd>
        </div>
    ) : null
}
