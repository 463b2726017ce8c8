import i18n from '@dhis2/d2-i18n'
import type { ReactNode } from 'react'
import { PageHead } from '../../ui/page/PageHead'
import { formatAge, formatMoment } from '../../ui/words/format'
import { isOfResult } from '../checkState'
import { CheckStateMark } from '../CheckStateMark'
import { checkTitle, type CheckView } from '../checkView'
import { InlineText } from '../checkText/InlineText'
import { ListedNote } from '../ListedNote'
import { SeverityMark } from '../SeverityMark'
import { shareText } from '../shareText'
import styles from './CheckHead.module.css'

interface CheckHeadProps {
    readonly view: CheckView
    /** The check's title, told apart from others of the same. */
    readonly title: string
    readonly now: number
    readonly actions: ReactNode
}

/** What a check is, how bad it is and how it stands: read at a glance. */
export function CheckHead({ view, title, now, actions }: CheckHeadProps) {
    const { check, state, result, finishedAt, isListedOnly } = view
    const share = isOfResult(state) ? shareText(result) : undefined
    return (
        <header className={styles.head}>
            <PageHead title={title} />
            <p className={styles.finding}>
                <SeverityMark severity={check.severity} />
                <CheckStateMark state={state} />
                {share !== undefined && (
                    <span className={styles.share}>
                        {i18n.t('{{share}} of all objects', { share })}
                    </span>
                )}
            </p>
            <ListedNote result={result} className={styles.note} />
            {isListedOnly && (
                <span className={styles.note}>
                    {i18n.t('Listed, not counted')}
                </span>
            )}
            <p className={styles.place}>
                {check.section && (
                    <span>
                        <bdi>{check.section}</bdi>
                    </span>
                )}
                {check.code && (
                    <span>
                        <bdi>{check.code}</bdi>
                    </span>
                )}
                {check.isSlow && <span>{i18n.t('Slow')}</span>}
                {finishedAt !== undefined && (
                    <time title={formatMoment(finishedAt)}>
                        {i18n.t('Last run: {{age}}', {
                            age: formatAge(now - finishedAt),
                            nsSeparator: '-:-',
                        })}
                    </time>
                )}
            </p>
            {check.description && check.description !== checkTitle(check) && (
                <p className={styles.description} dir="auto">
                    <InlineText text={check.description} />
                </p>
            )}
            {actions && <div className={styles.actions}>{actions}</div>}
        </header>
    )
}
