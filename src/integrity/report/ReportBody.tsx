import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useSession } from '../../dhis2/session'
import { ErrorNotice } from '../../ui/notices/ErrorNotice'
import { headSnapshot } from '../history/headSnapshot'
import { runWords } from '../history/runLabels'
import { openKeyIssues, resolvedKeyIssues } from './keyIssues'
import { AcceptedTable } from './parts/AcceptedTable'
import { CheckFindings } from './parts/CheckFindings'
import { KeyIssuesLog } from './parts/KeyIssuesLog'
import { ReportFacts } from './parts/ReportFacts'
import { ReportTotals } from './parts/ReportTotals'
import { ReportTrend } from './parts/ReportTrend'
import { SectionTables } from './parts/SectionTables'
import { WithoutResult } from './parts/WithoutResult'
import type { ReportCheck } from './reportChecks'
import { reportFacts } from './reportFacts'
import styles from './IntegrityReport.module.css'
import { useFirstIssues } from './useFirstIssues'
import type { Report } from './useReport'

interface ReportBodyProps {
    readonly report: Report
    readonly runId: string | undefined
    readonly source: NonNullable<Report['source']>
    readonly checks: readonly ReportCheck[]
}

/** The report itself, in the order in which it is read. */
export function ReportBody({ report, runId, source, checks }: ReportBodyProps) {
    const { baseline, defined = [], holding, listed } = report
    const { systemName } = useSession()
    const facts = reportFacts(
        source,
        checks,
        systemName,
        runId === undefined ? undefined : (listed?.name ?? '')
    )
    const first = useFirstIssues(checks, runId, holding)
    const resolved =
        baseline &&
        resolvedKeyIssues(
            checks,
            headSnapshot(
                baseline.run,
                new Map(defined.map((check) => [check.name, check]))
            ),
            source.found
        )
    return (
        <article className={styles.paper}>
            <ReportFacts facts={facts} />
            <h2>{i18n.t('Issues by severity')}</h2>
            <ReportTotals report={report} source={source} checks={checks} />
            <ReportTrend report={report} until={source.until} />
            <h2>{i18n.t('Without a result')}</h2>
            <WithoutResult checks={checks} />
            <h2>{i18n.t('Checks by section')}</h2>
            <SectionTables checks={checks} />
            <h2>{i18n.t('What was found')}</h2>
            {first.load && (
                <Button small secondary onClick={first.load}>
                    {i18n.t('Load the first issues of each check')}
                </Button>
            )}
            {first.isLoading && (
                <p role="status">{i18n.t('Loading the issues…')}</p>
            )}
            {first.error !== null && (
                <ErrorNotice
                    title={i18n.t('The issues could not be loaded')}
                    error={first.error}
                    onRetry={first.load}
                />
            )}
            <CheckFindings checks={checks} firstOf={first.firstOf} />
            <h2>{i18n.t('Accepted')}</h2>
            <AcceptedTable checks={checks} holding={holding} />
            <KeyIssuesLog
                open={openKeyIssues(checks, holding)}
                resolved={resolved}
                since={baseline && runWords(baseline.run, baseline.name)}
                facts={facts}
            />
        </article>
    )
}
