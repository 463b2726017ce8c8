import i18n from '@dhis2/d2-i18n'
import { Suspense, useCallback, useMemo } from 'react'
import { lazyPart } from '../../ui/page/lazyPart'
import { openRunTotals } from '../acceptance/covered/openCounts'
import type { CheckView } from '../checkView'
import type { ReadableRun } from '../history/readableRuns'
import type { Snapshot } from '../history/snapshot'
import { compareAddress, nowSide } from '../history/runAddress'
import { runWords } from '../history/runLabels'
import { CoverageLine } from './CoverageLine'
import { FixFirst } from './FixFirst'
import { checksToFix } from './fixFirst'
import styles from './OverviewPage.module.css'
import type { OverviewFigures } from './overviewFigures'
import { OverviewSection } from './OverviewSection'
import { SeverityTiles } from './SeverityTiles'
import { SinceBaseline } from './SinceBaseline'

/** Charts and lists come behind the numbers. */
const loadLater = () => import('./LaterSections')
const trendSection = lazyPart(async () => (await loadLater()).TrendSection)
const readinessSection = lazyPart(
    async () => (await loadLater()).ReadinessSection
)
const sectionBars = lazyPart(async () => (await loadLater()).SectionBars)
const nowAndNext = lazyPart(async () => (await loadLater()).NowAndNext)

interface OverviewBodyProps {
    readonly views: readonly CheckView[]
    readonly figures: OverviewFigures
    /** Saved runs, newest first. */
    readonly runs: readonly ReadableRun[]
    readonly baseline: ReadableRun | undefined
    /** The saved run that is shown, if it is one. */
    readonly shown: ReadableRun | undefined
    readonly acceptedOf: (moment: Snapshot) => ReadonlyMap<string, number>
    readonly saved: { readonly error: unknown }
    readonly now: number
}

/** The answers, in the order in which they are asked. */
export function OverviewBody({
    views,
    figures,
    runs,
    baseline,
    shown,
    acceptedOf,
    saved,
    now,
}: OverviewBodyProps) {
    const toFix = useMemo(
        () => checksToFix(views, figures.snapshot),
        [views, figures]
    )
    const openTotals = useCallback(
        ({ run }: ReadableRun) =>
            openRunTotals(
                run,
                views.map(({ check }) => check),
                acceptedOf
            ),
        [views, acceptedOf]
    )
    const solved = compareAddress(
        baseline?.id ?? '',
        shown?.id ?? nowSide,
        'solved'
    )
    return (
        <div className={styles.body}>
            <CoverageLine figures={figures} now={now} />
            <SeverityTiles
                figures={figures}
                since={baseline && runWords(baseline.run, baseline.name)}
                solved={solved}
            />
            {baseline && (
                <SinceBaseline
                    baseline={baseline}
                    shown={shown}
                    change={figures.change}
                    solved={solved}
                />
            )}
            <div className={styles.columns}>
                <div className={styles.column}>
                    <FixFirst checks={toFix} />
                    <Suspense fallback={null}>
                        <readinessSection.Part
                            views={views}
                            snapshot={figures.snapshot}
                        />
                        <nowAndNext.Part />
                    </Suspense>
                </div>
                <div className={styles.column}>
                    {saved.error ? (
                        <p role="status">
                            {i18n.t('The saved runs could not be loaded')}
                        </p>
                    ) : (
                        <Suspense
                            fallback={
                                <OverviewSection
                                    title={i18n.t('Issues over time')}
                                >
                                    <div className={styles.trendRoom} />
                                </OverviewSection>
                            }
                        >
                            <trendSection.Part
                                runs={runs}
                                totalsOf={openTotals}
                            />
                        </Suspense>
                    )}
                    <Suspense fallback={null}>
                        <sectionBars.Part
                            snapshot={figures.snapshot}
                            changes={figures.sectionChanges}
                            solved={solved}
                        />
                    </Suspense>
                </div>
            </div>
        </div>
    )
}
