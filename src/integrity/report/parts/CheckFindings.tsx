import i18n from '@dhis2/d2-i18n'
import { InlineText } from '../../checkText/InlineText'
import { issueCountLabel, severityLabel } from '../../labels'
import { openOf, type ReportCheck } from '../reportChecks'
import styles from '../IntegrityReport.module.css'
import type { NamedIssue } from '../useFirstIssues'

interface CheckFindingsProps {
    readonly checks: readonly ReportCheck[]
    readonly firstOf: (name: string) => readonly NamedIssue[] | undefined
}

/** Each check that has found something: why it matters, and its first open issues. */
export function CheckFindings({ checks, firstOf }: CheckFindingsProps) {
    return (
        <>
            {checks
                .filter(({ found = 0 }) => found > 0)
                .map((check) => {
                    const { name, title, definition, found = 0 } = check
                    return (
                        <section key={name} className={styles.finding}>
                            <h3 dir="auto">{title}</h3>
                            <p className={styles.note}>
                                {severityLabel(check.severity)} ·{' '}
                                {issueCountLabel(found)}
                                {check.accepted > 0 &&
                                    ` · ${i18n.t('{{number}} accepted', { number: check.accepted })}`}
                            </p>
                            {[
                                definition?.introduction,
                                definition?.recommendation,
                            ].map(
                                (text) =>
                                    text && (
                                        <p key={text} dir="auto">
                                            <InlineText text={text} />
                                        </p>
                                    )
                            )}
                            <FirstIssues
                                issues={firstOf(name)}
                                open={openOf(check) ?? 0}
                            />
                        </section>
                    )
                })}
        </>
    )
}

function FirstIssues({
    issues,
    open,
}: {
    readonly issues: readonly NamedIssue[] | undefined
    /** How many are not accepted. */
    readonly open: number
}) {
    if (issues === undefined || issues.length === 0) {
        return null
    }
    const left = open - issues.length
    return (
        <ul className={styles.issues}>
            {issues.map(({ id, name, comment }, place) => (
                <li key={place}>
                    <bdi>{name ?? id ?? i18n.t('without a name')}</bdi>
                    {name !== undefined && id !== undefined && (
                        <>
                            {' '}
                            <code dir="ltr">{id}</code>
                        </>
                    )}
                    {comment && (
                        <>
                            {' · '}
                            <bdi>{comment}</bdi>
                        </>
                    )}
                </li>
            ))}
            {left > 0 && (
                <li>
                    {i18n.t('and {{count}} more', {
                        count: left,
                        defaultValue_plural: 'and {{count}} more',
                    })}
                </li>
            )}
        </ul>
    )
}
