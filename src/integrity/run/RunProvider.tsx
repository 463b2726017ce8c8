import { Suspense, useMemo, useState, type ReactNode } from 'react'
import { maintenanceAuthority, useSession } from '../../dhis2/session'
import { ErrorBoundary } from '../../ui/notices/ErrorBoundary'
import { lazyPart } from '../../ui/page/lazyPart'
import { deriveActivity } from './view/deriveActivity'
import { averagesOf } from './plan/estimateTime'
import { needsConfirmation, runCost } from './plan/needsConfirmation'
import { RunActivityContext } from '../useRunActivity'
import { isActive } from './run'
import type { RunPlan } from './runPlan'
import { runView } from './view/runView'
import { useRunActions } from './loop/useRunActions'
import { useRunContext } from './loop/useRunContext'
import { useRunLoop } from './loop/useRunLoop'
import { RunsContext, type Runs } from './view/useRuns'
import { useRunsOfOthers } from './loop/useRunsOfOthers'
import { useRunWatch } from './loop/useRunWatch'

/** Most runs begin without a question. */
const runDialog = lazyPart(async () => {
    const { RunDialog } = await import('./menu/RunDialog')
    return RunDialog
})

/** A run that is asked about before it begins. */
interface AskedRun {
    readonly plan: RunPlan
    /** The checks ticked in the catalogue; undefined: no choice of checks. */
    readonly selected: readonly string[] | undefined
}

/** Holds the run of the app, whichever page is open. */
export function RunProvider({ children }: { children: ReactNode }) {
    const { may, userId, serverKey } = useSession()
    const context = useRunContext(serverKey)
    const { state, holder } = useRunLoop(context, serverKey)
    const actions = useRunActions(context, holder)
    const [asked, setAsked] = useState<AskedRun>()
    const isRunning = isActive(state.run)
    useRunWatch(context, holder, !isRunning)
    useRunsOfOthers(state.run?.job?.id)

    const runs = useMemo(
        (): Runs => ({
            ...actions,
            activity: deriveActivity(state.run, may(maintenanceAuthority)),
            current: runView(
                state,
                averagesOf(context.definitions()),
                may(maintenanceAuthority)
            ),
            start: (plan) =>
                needsConfirmation(runCost(plan, context.definitions()))
                    ? setAsked({ plan, selected: undefined })
                    : actions.begin(plan),
            choose: (selected) =>
                setAsked({
                    plan: {
                        checks: selected.length > 0 ? selected : 'standard',
                        mode: 'countsThenIssues',
                    },
                    selected,
                }),
            refusal: state.refusal,
            mayRun: may(maintenanceAuthority) && !isRunning,
            hasRightToRun: may(maintenanceAuthority),
            mayCancel:
                may(maintenanceAuthority) ||
                (userId !== undefined &&
                    state.run?.job?.startedBy.userId === userId),
            mayRevert: may(maintenanceAuthority),
        }),
        [actions, context, isRunning, may, state, userId]
    )
    return (
        <RunsContext.Provider value={runs}>
            <RunActivityContext.Provider value={runs.activity}>
                {children}
            </RunActivityContext.Provider>
            {asked && (
                <ErrorBoundary resetKey="run dialog">
                    <Suspense fallback={null}>
                        <runDialog.Part
                            {...asked}
                            definitions={context.definitions()}
                            culprits={context.culprits()}
                            onClose={() => setAsked(undefined)}
                            onRun={(plan) => {
                                setAsked(undefined)
                                actions.begin(plan)
                            }}
                        />
                    </Suspense>
                </ErrorBoundary>
            )}
        </RunsContext.Provider>
    )
}
