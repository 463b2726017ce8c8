import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import { PageHead } from '../../ui/page/PageHead'
import { KeepFocus } from '../../ui/page/KeepFocus'
import { LoadableView } from '../../ui/notices/LoadableView'
import { UnreadableNotice } from '../../ui/notices/UnreadableNotice'
import { unplacedResults } from '../checkView'
import { NewerServerNotice } from '../NewerServerNotice'
import { ReadOnlyNotice } from '../ReadOnlyNotice'
import { UnreadableFields } from '../UnreadableFields'
import { RefreshResults } from '../results/RefreshResults'
import { ResultsExpiry } from '../results/ResultsExpiry'
import { ResultsNotice } from '../results/ResultsNotice'
import { useCheckViews } from '../results/useCheckViews'
import { isNeverChecked } from '../run/plan/isNeverChecked'
import { NeverCheckedPanel } from '../run/menu/NeverCheckedPanel'
import { RunMenu } from '../run/menu/RunMenu'
import { useRenewal } from '../run/view/useRuns'
import { RunProgress } from '../run/view/RunProgress'
import { CatalogueChecks } from './CatalogueChecks'
import styles from './CataloguePage.module.css'
import { CatalogueToolbar } from './CatalogueToolbar'
import { StateTotals } from './StateTotals'
import { useCatalogueQuery } from './useCatalogueQuery'

/** `#/checks`: every check of the server with its last result. */
export function CataloguePage() {
    const { views, definitions, results, now } = useCheckViews()
    const { query, change } = useCatalogueQuery()
    const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
    const unreadable = definitions.data?.unreadable ?? []
    const unplaced = unplacedResults(definitions.data?.rows ?? [], results.data)

    return (
        <div className={styles.page}>
            <PageHead
                title={i18n.t('Checks')}
                actions={<RunMenu selected={[...selected]} views={views} />}
            >
                <RefreshResults results={results} />
                <ResultsExpiry renew={useRenewal()} />
            </PageHead>
            <KeepFocus>
                <RunProgress />
            </KeepFocus>
            <ReadOnlyNotice />
            <NewerServerNotice />
            <LoadableView
                value={views}
                error={definitions.error}
                errorTitle={i18n.t('The checks could not be loaded')}
                loadingLabel={i18n.t('Loading the checks…')}
                onRetry={() => void definitions.refetch()}
            >
                {(views) => (
                    <>
                        {isNeverChecked(views) && <NeverCheckedPanel />}
                        <ResultsNotice results={results} />
                        <UnreadableNotice
                            title={i18n.t(
                                '{{count}} check definition could not be read',
                                {
                                    count: unreadable.length,
                                    defaultValue_plural:
                                        '{{count}} check definitions could not be read',
                                }
                            )}
                            values={unreadable}
                        />
                        <UnreadableNotice
                            title={i18n.t(
                                '{{count}} result could not be read',
                                {
                                    count: unplaced.length,
                                    defaultValue_plural:
                                        '{{count}} results could not be read',
                                }
                            )}
                            values={unplaced}
                        />
                        <UnreadableFields views={views} />
                        <StateTotals
                            views={views}
                            shown={query.states}
                            onShow={(states) => change({ states })}
                        />
                        <CatalogueToolbar
                            views={views}
                            query={query}
                            onChange={change}
                        />
                        <CatalogueChecks
                            views={views}
                            now={now}
                            query={query}
                            onChange={change}
                            selected={selected}
                            onSelect={setSelected}
                        />
                    </>
                )}
            </LoadableView>
        </div>
    )
}
