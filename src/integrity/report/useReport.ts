import { useCallback, useMemo } from 'react'
import { useSession } from '../../dhis2/session'
import type { Acceptance } from '../../dhis2/acceptances/acceptance'
import {
    acceptedByCheck,
    openRunTotals,
} from '../acceptance/covered/openCounts'
import {
    useHoldingAcceptances,
    useServerDay,
} from '../acceptance/useHoldingAcceptances'
import { baselineRun } from '../history/baseline/baselineRun'
import { newestResultAt } from '../history/baseline/newestResultAt'
import { readableRuns, type ReadableRun } from '../history/readableRuns'
import { snapshotOf, type Snapshot } from '../history/snapshot'
import { useSavedRun } from '../history/useSavedRun'
import { useSavedTitle } from '../history/useSavedTitle'
import { useCheckViews } from '../results/useCheckViews'
import { useSavedRuns } from '../results/useSavedRuns'
import { reportChecks } from './reportChecks'
import type { ReportOrigin } from './reportFacts'

const nothing: ReadonlyMap<string, readonly Acceptance[]> = new Map()

interface ReportSource extends ReportOrigin {
    readonly found: Snapshot
}

function useLiveSource(): ReportSource | undefined {
    const { clock, serverVersionText, serverRevision } = useSession()
    const { views } = useCheckViews()
    return useMemo(() => {
        if (views === undefined) {
            return undefined
        }
        const moments = views
            .flatMap(({ finishedAt }) => finishedAt ?? [])
            .sort((left, right) => left - right)
        return {
            found: snapshotOf(views, clock.epochOf),
            from: moments[0],
            until: newestResultAt(views),
            version: serverVersionText,
            revision: serverRevision,
            timeZone: clock.timeZoneId,
        }
    }, [views, clock, serverVersionText, serverRevision])
}

function useSavedSource(runId: string | undefined) {
    const { clock } = useSession()
    const saved = useSavedRun(runId)
    const run = saved.data?.kind === 'ok' ? saved.data.run : undefined
    const source = useMemo(
        (): ReportSource | undefined =>
            run && {
                found: run,
                from: Date.parse(run.startedAt),
                until: Date.parse(run.endedAt),
                version: run.server.version,
                revision: run.server.revision,
                timeZone: run.timeZone ?? clock.timeZoneId,
            },
        [run, clock]
    )
    const odd = saved.data?.kind === 'ok' ? undefined : saved.data
    return { saved, source, run, odd }
}

/**
 * All that the report says but for single issues: of a saved run, or of what
 * the server holds now.
 */
export function useReport(runId: string | undefined) {
    const { definitions, results } = useCheckViews()
    const live = useLiveSource()
    const { saved, source: kept, run, odd } = useSavedSource(runId)
    const source = runId === undefined ? live : kept
    const list = useSavedRuns()
    const runs = useMemo(() => readableRuns(list.data ?? []), [list.data])
    const baseline = useMemo(
        () => baselineRun(runs, source?.until),
        [runs, source?.until]
    )
    const found = source?.found
    const { sorted } = useHoldingAcceptances(
        useCallback((name: string) => found?.counts[name], [found])
    )
    const holding = sorted?.holding ?? nothing
    const today = useServerDay()
    const acceptedOf = useCallback(
        (moment: Snapshot) => acceptedByCheck(holding, moment, today),
        [holding, today]
    )
    const titleOf = useSavedTitle()
    const defined = definitions.data?.rows
    const checks = useMemo(
        () =>
            defined &&
            found &&
            reportChecks(defined, found, acceptedOf(found), titleOf),
        [defined, found, acceptedOf, titleOf]
    )
    return {
        source,
        checks,
        defined,
        holding,
        openTotals: useCallback(
            ({ run }: ReadableRun) =>
                openRunTotals(run, defined ?? [], acceptedOf),
            [defined, acceptedOf]
        ),
        runs,
        run,
        /** The saved entry where it is no run that can be read; null: none. */
        odd,
        listed: runs.find(({ id }) => id === runId),
        baseline,
        error: definitions.error ?? (runId ? saved.error : results.error),
        retry: () => {
            void definitions.refetch()
            void (runId ? saved.refetch() : results.refetch())
        },
    }
}

export type Report = ReturnType<typeof useReport>
