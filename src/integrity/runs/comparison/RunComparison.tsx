import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useCallback } from 'react'
import { Link, useSearchParams } from 'react-router-dom'
import { EmptyNotice } from '../../../ui/notices/EmptyNotice'
import { LoadableView } from '../../../ui/notices/LoadableView'
import { PageHead } from '../../../ui/page/PageHead'
import { useSavedRuns } from '../../results/useSavedRuns'
import { ReadOnlyNotice } from '../../ReadOnlyNotice'
import { nowSide } from '../../history/runAddress'
import { ComparedSides } from './ComparedSides'
import styles from './RunComparison.module.css'
import {
    comparisonParameters,
    parseComparisonQuery,
    type ComparisonQuery,
} from './filter/comparisonQuery'
import { SidePicker } from './SidePicker'

/** `#/runs/compare?from=&to=`: what has changed between two runs. */
export function RunComparison() {
    const [params, setParams] = useSearchParams()
    const query = parseComparisonQuery(params)
    const saved = useSavedRuns()
    const change = useCallback(
        (part: Partial<ComparisonQuery>) =>
            setParams(
                (current) =>
                    comparisonParameters({
                        ...parseComparisonQuery(current),
                        ...part,
                    }),
                { replace: true }
            ),
        [setParams]
    )
    return (
        <div className={styles.page}>
            <PageHead
                title={i18n.t('Compare runs')}
                actions={<Link to="/runs">{i18n.t('All runs')}</Link>}
            />
            <ReadOnlyNotice />
            <LoadableView
                value={saved.data}
                error={saved.error}
                errorTitle={i18n.t('The saved runs could not be loaded')}
                loadingLabel={i18n.t('Loading the saved runs…')}
                onRetry={() => void saved.refetch()}
            >
                {(runs) => {
                    const newest = runs.find(({ saved }) => saved.kind === 'ok')
                    const from = query.from ?? newest?.id
                    const to = query.to ?? nowSide
                    return from === undefined ? (
                        <EmptyNotice
                            title={i18n.t('No run has been saved yet')}
                        />
                    ) : (
                        <>
                            <div className={styles.pickers}>
                                <SidePicker
                                    label={i18n.t('Earlier')}
                                    runs={runs}
                                    side={from}
                                    onChange={(from) => change({ from, to })}
                                />
                                <Button
                                    small
                                    onClick={() =>
                                        change({ from: to, to: from })
                                    }
                                >
                                    {i18n.t('Swap')}
                                </Button>
                                <SidePicker
                                    label={i18n.t('Later')}
                                    runs={runs}
                                    side={to}
                                    onChange={(to) => change({ from, to })}
                                />
                            </div>
                            <ComparedSides
                                key={`${from} ${to}`}
                                from={from}
                                to={to}
                                filter={query}
                                onChange={change}
                            />
                        </>
                    )
                }}
            </LoadableView>
        </div>
    )
}
