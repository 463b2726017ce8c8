import i18n from '@dhis2/d2-i18n'
import { useMemo } from 'react'
import type { ImportReport } from '../../dhis2/models/imports/importReport'
import { LoadableView } from '../../ui/notices/LoadableView'
import { UnreadableNotice } from '../../ui/notices/UnreadableNotice'
import { progressNodes } from '../progress/progressNode'
import type { useJobLog } from './useJobLog'
import { HiddenLog } from './HiddenLog'
import { JobSummary } from '../report/JobSummary'
import { JobErrorTable } from '../report/JobErrorTable'
import { PageSection } from '../../ui/page/PageSection'
import { JobTree } from '../progress/JobTree'

type JobLogState = ReturnType<typeof useJobLog>

/** What a job has brought: an import report, or any other summary. */
export function SummarySection({
    summary,
    report,
    isRehearsal,
}: Pick<JobLogState, 'summary'> & {
    report: ImportReport | undefined
    isRehearsal: boolean
}) {
    if (!summary.error && (summary.data ?? null) === null) {
        return null
    }
    return (
        <PageSection title={i18n.t('Summary')}>
            <LoadableView
                value={summary.data ?? undefined}
                error={summary.error}
                errorTitle={i18n.t('The summary could not be loaded')}
                onRetry={() => void summary.refetch()}
            >
                {(value) => (
                    <JobSummary
                        value={value}
                        report={report}
                        isRehearsal={isRehearsal}
                    />
                )}
            </LoadableView>
        </PageSection>
    )
}

/** Errors with codes; "none" only to those who would see them. */
export function ErrorSection({
    errors,
    isReadable,
    mayReadAll,
    isOver,
}: Pick<JobLogState, 'errors' | 'isReadable' | 'mayReadAll'> & {
    isOver: boolean
}) {
    if (!isOver) {
        return null
    }
    return (
        <PageSection title={i18n.t('Errors')}>
            {isReadable && (
                <LoadableView
                    value={errors.data}
                    error={errors.error}
                    errorTitle={i18n.t('The errors could not be loaded')}
                    onRetry={() => void errors.refetch()}
                >
                    {({ rows, unreadable }) => (
                        <>
                            <UnreadableNotice
                                title={i18n.t('Some errors could not be read')}
                                values={unreadable}
                            />
                            {rows.length > 0 && <JobErrorTable errors={rows} />}
                            {rows.length === 0 && mayReadAll && (
                                <p>{i18n.t('No errors are recorded.')}</p>
                            )}
                        </>
                    )}
                </LoadableView>
            )}
            {!mayReadAll && <HiddenLog />}
        </PageSection>
    )
}

/** Process, stages and items. */
export function ProgressSection({
    progress,
    isReadable,
    isOver,
}: Pick<JobLogState, 'progress' | 'isReadable'> & { isOver: boolean }) {
    const nodes = useMemo(
        () => (progress.data ? progressNodes(progress.data) : []),
        [progress.data]
    )
    return (
        <PageSection title={i18n.t('Progress')}>
            {!isReadable && <HiddenLog />}
            {isReadable && progress.isFetched && (
                <LoadableView
                    value={nodes}
                    error={progress.error}
                    errorTitle={i18n.t('The progress could not be loaded')}
                    onRetry={() => void progress.refetch()}
                >
                    {(nodes) => <JobTree nodes={nodes} isOver={isOver} />}
                </LoadableView>
            )}
        </PageSection>
    )
}
