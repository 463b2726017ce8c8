import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import type { ListedRun } from '../../../dhis2/store/listedRuns'
import { SelectionBar } from '../../../ui/controls/SelectionBar'
import { EmptyNotice } from '../../../ui/notices/EmptyNotice'
import { LoadableView } from '../../../ui/notices/LoadableView'
import { KeepFocus } from '../../../ui/page/KeepFocus'
import { PageHead } from '../../../ui/page/PageHead'
import { ReadOnlyNotice } from '../../ReadOnlyNotice'
import { useSavedRuns } from '../../results/useSavedRuns'
import { useCheckViews } from '../../results/useCheckViews'
import { RunMenu } from '../../run/menu/RunMenu'
import { RunProgress } from '../../run/view/RunProgress'
import { compareAddress, nowSide } from '../../history/runAddress'
import { storedCharacters, tickedPair } from '../marks/runRows'
import { AddRun } from './AddRun'
import { RunSettings } from './RunSettings'
import { RunTable } from './RunTable'
import styles from './RunHistory.module.css'

const bytesPerKilobyte = 1024

/** `#/runs`: all that is kept of earlier runs. */
export function RunHistory() {
    const { views } = useCheckViews()
    const saved = useSavedRuns()
    return (
        <div className={styles.page}>
            <PageHead
                title={i18n.t('Runs')}
                actions={<RunMenu selected={[]} views={views} />}
            />
            <KeepFocus>
                <RunProgress />
            </KeepFocus>
            <ReadOnlyNotice />
            <LoadableView
                value={saved.data}
                error={saved.error}
                errorTitle={i18n.t('The saved runs could not be loaded')}
                loadingLabel={i18n.t('Loading the saved runs…')}
                onRetry={() => void saved.refetch()}
            >
                {(runs) =>
                    runs.length === 0 ? (
                        <EmptyNotice
                            title={i18n.t('No run has been saved yet')}
                        >
                            <p>
                                {i18n.t(
                                    'Each run that ends is saved here by itself, so that you see later what is new and what is solved. The server itself forgets its results after an hour.'
                                )}
                            </p>
                        </EmptyNotice>
                    ) : (
                        <RunHistoryTable runs={runs} />
                    )
                }
            </LoadableView>
            <div className={styles.tools}>
                <AddRun />
                <RunSettings />
            </div>
        </div>
    )
}

function RunHistoryTable({ runs }: { readonly runs: readonly ListedRun[] }) {
    const navigate = useNavigate()
    const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
    // What has been deleted since is no longer chosen.
    const ticked = new Set(
        runs.map(({ id }) => id).filter((id) => chosen.has(id))
    )
    const pair = tickedPair(runs, ticked)
    const [only] = ticked
    const tick = (id: string, isTicked: boolean) => {
        const next = new Set(ticked)
        if (isTicked) {
            next.add(id)
        } else {
            next.delete(id)
        }
        setChosen(next)
    }
    return (
        <>
            <RunTable runs={runs} ticked={ticked} onTick={tick} />
            <SelectionBar
                count={ticked.size}
                onClear={() => setChosen(new Set())}
            >
                {pair !== undefined && (
                    <Button
                        small
                        primary
                        onClick={() =>
                            navigate(compareAddress(pair.from, pair.to))
                        }
                    >
                        {i18n.t('Compare 2 selected')}
                    </Button>
                )}
                {ticked.size === 1 && only !== undefined && (
                    <Button
                        small
                        primary
                        onClick={() => navigate(compareAddress(only, nowSide))}
                    >
                        {i18n.t('Compare with now')}
                    </Button>
                )}
                {ticked.size > 2 && (
                    <span>{i18n.t('Two at a time can be compared.')}</span>
                )}
            </SelectionBar>
            <p className={styles.foot}>
                {i18n.t('{{count}} run kept', {
                    count: runs.length,
                    defaultValue_plural: '{{count}} runs kept',
                })}
                {' · '}
                {i18n.t('{{size}} kB of issues stored on the server', {
                    size: Math.ceil(storedCharacters(runs) / bytesPerKilobyte),
                })}
            </p>
        </>
    )
}
