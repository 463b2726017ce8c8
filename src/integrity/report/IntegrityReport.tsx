import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useEffect } from 'react'
import { useSearchParams } from 'react-router-dom'
import { EmptyNotice } from '../../ui/notices/EmptyNotice'
import { LoadableView } from '../../ui/notices/LoadableView'
import { PageHead } from '../../ui/page/PageHead'
import { usePageTitle } from '../../ui/page/usePageTitle'
import { ReportBody } from './ReportBody'
import styles from './IntegrityReport.module.css'
import { useReport } from './useReport'

/** `#/report?run=`: what is handed to those who never open this app. */
export function IntegrityReport() {
    const [params] = useSearchParams()
    const runId = params.get('run') ?? undefined
    const report = useReport(runId)
    const { source, checks, odd } = report
    usePageTitle({ page: i18n.t('Report') })
    const isReady = source !== undefined && checks !== undefined
    const wantsLog = params.get('part') === 'log'
    useEffect(() => {
        if (isReady && wantsLog) {
            document.getElementById('log')?.scrollIntoView()
        }
    }, [isReady, wantsLog])
    return (
        <div className={styles.page}>
            <PageHead
                title={i18n.t('Integrity report')}
                actions={
                    isReady && (
                        <Button primary onClick={() => window.print()}>
                            {i18n.t('Print or save as PDF')}
                        </Button>
                    )
                }
            />
            {odd !== undefined ? (
                <EmptyNotice title={i18n.t('There is no such run')}>
                    <p>
                        {i18n.t(
                            'It was removed, or this version of the app cannot read it.'
                        )}
                    </p>
                </EmptyNotice>
            ) : (
                <LoadableView
                    value={isReady ? { source, checks } : undefined}
                    error={report.error}
                    errorTitle={i18n.t('The report could not be made')}
                    loadingLabel={i18n.t('Loading the report…')}
                    onRetry={report.retry}
                >
                    {(ready) => (
                        <ReportBody
                            report={report}
                            runId={runId}
                            source={ready.source}
                            checks={ready.checks}
                        />
                    )}
                </LoadableView>
            )}
        </div>
    )
}
