import i18n from '@dhis2/d2-i18n'
import type { KeyIssue, ResolvedIssue } from '../keyIssues'
import type { KeyIssuesAtHand } from '../keyIssuesFile'
import {
    keyIssueCells,
    keyIssueHeads,
    resolvedCells,
    resolvedHeads,
    signOffStatements,
} from '../keyIssueWords'
import styles from '../IntegrityReport.module.css'
import { LogDownload } from './LogDownload'
import { ReportTable } from './ReportTable'

interface KeyIssuesLogProps {
    readonly open: readonly KeyIssue[]
    /** Undefined where there is nothing to compare with. */
    readonly resolved: readonly ResolvedIssue[] | undefined
    /** Words for the run compared with. */
    readonly since: string | undefined
    readonly facts: KeyIssuesAtHand['facts']
}

/** The log of key issues before an upgrade, and the sign-off. */
export function KeyIssuesLog({
    open,
    resolved,
    since,
    facts,
}: KeyIssuesLogProps) {
    const headsOf = (labels: readonly string[]) =>
        labels.map((label) => ({ label }))
    return (
        <section id="log" className={styles.log}>
            <h2>{i18n.t('Upgrade Key Issues Log')}</h2>
            <LogDownload
                atHand={{
                    open,
                    resolved: resolved ?? [],
                    facts: since
                        ? [...facts, [i18n.t('Compared with'), since]]
                        : facts,
                }}
            />
            {open.length === 0 ? (
                <p>{i18n.t('No critical or severe issue is open.')}</p>
            ) : (
                <ReportTable
                    label={i18n.t('Upgrade Key Issues Log')}
                    heads={headsOf(keyIssueHeads())}
                    rows={open.map((issue) => ({
                        key: `${issue.check.name} ${issue.acceptance?.key ?? ''}`,
                        cells: keyIssueCells(issue),
                    }))}
                />
            )}
            <h3>{i18n.t('Resolved')}</h3>
            {resolved === undefined ? (
                <p>
                    {i18n.t(
                        'There is no earlier run with which this one can be compared.'
                    )}
                </p>
            ) : (
                <>
                    <p className={styles.note}>
                        {i18n.t('Compared with')} <bdi>{since}</bdi>
                    </p>
                    {resolved.length === 0 ? (
                        <p>{i18n.t('No check has fewer issues.')}</p>
                    ) : (
                        <ReportTable
                            label={i18n.t('Resolved')}
                            heads={headsOf(resolvedHeads())}
                            rows={resolved.map((issue) => ({
                                key: issue.check.name,
                                cells: resolvedCells(issue),
                            }))}
                        />
                    )}
                </>
            )}
            <SignOff />
        </section>
    )
}

/** Boxes to tick and lines to sign, on paper. */
function SignOff() {
    return (
        <section className={styles.signOff}>
            <h3>{i18n.t('Sign-off for metadata readiness')}</h3>
            <ul>
                {signOffStatements().map((statement) => (
                    <li key={statement}>
                        <span className={styles.box} aria-hidden />
                        {statement}
                    </li>
                ))}
            </ul>
            <dl>
                {[
                    i18n.t('Name'),
                    i18n.t('Role'),
                    i18n.t('Date'),
                    i18n.t('Signature'),
                ].map((label) => (
                    <div key={label}>
                        <dt>{label}</dt>
                        <dd className={styles.line} />
                    </div>
                ))}
            </dl>
        </section>
    )
}
