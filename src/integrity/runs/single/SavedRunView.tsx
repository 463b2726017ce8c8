import i18n from '@dhis2/d2-i18n'
import { Link, useParams } from 'react-router-dom'
import { LoadableView } from '../../../ui/notices/LoadableView'
import { PageHead } from '../../../ui/page/PageHead'
import { usePageTitle } from '../../../ui/page/usePageTitle'
import { useSavedRun } from '../../history/useSavedRun'
import { useSavedRuns } from '../../results/useSavedRuns'
import { ExportSavedRun } from '../export/ExportSavedRun'
import { OddRunNotice } from '../marks/OddRunNotice'
import { compareAddress, nowSide } from '../../history/runAddress'
import { runStartWords } from '../../history/runLabels'
import { runBefore } from '../marks/runRows'
import { RunFacts } from './RunFacts'
import styles from './SavedRunView.module.css'
import { SavedChecks } from './SavedChecks'

/** `#/runs/<id>`: one saved run as it was, to read only. */
export function SavedRunView() {
    const { runId = '' } = useParams()
    const saved = useSavedRun(runId)
    const runs = useSavedRuns().data ?? []
    const run = saved.data?.kind === 'ok' ? saved.data.run : undefined
    const before = runBefore(runs, runId)
    const start = run && runStartWords(run)
    const name = runs.find(({ id }) => id === runId)?.name
    usePageTitle({ object: start })
    return (
        <div className={styles.page}>
            <PageHead
                title={
                    start === undefined
                        ? i18n.t('Saved run')
                        : i18n.t('Run as of {{time}}', { time: start })
                }
                actions={
                    <>
                        {run && (
                            <ExportSavedRun id={runId} run={run} name={name} />
                        )}
                        {run && (
                            <Link
                                to={`/report?run=${encodeURIComponent(runId)}`}
                            >
                                {i18n.t('Report')}
                            </Link>
                        )}
                        <Link to="/runs">{i18n.t('All runs')}</Link>
                    </>
                }
            />
            <LoadableView
                value={saved.data}
                error={saved.error}
                errorTitle={i18n.t('The run could not be loaded')}
                loadingLabel={i18n.t('Loading the run…')}
                onRetry={() => void saved.refetch()}
            >
                {(entry) =>
                    entry === null || entry.kind !== 'ok' ? (
                        <OddRunNotice id={runId} saved={entry} />
                    ) : (
                        <>
                            <RunFacts run={entry.run} name={name} />
                            <p className={styles.links}>
                                <Link to={compareAddress(runId, nowSide)}>
                                    {i18n.t('Compare with now')}
                                </Link>
                                {before && (
                                    <Link to={compareAddress(before.id, runId)}>
                                        {i18n.t('Compare with the run before')}
                                    </Link>
                                )}
                            </p>
                            <SavedChecks id={runId} run={entry.run} />
                        </>
                    )
                }
            </LoadableView>
        </div>
    )
}
