import { ConflictError } from '../../dhis2/errors'
import type { KeptTexts } from '../../dhis2/server/browserStorage'
import type { MaintenanceAccessor } from '../../dhis2/integrity/maintenance'
import type { ServerClock } from '../../dhis2/server/serverClock'
import { slicedUntil } from '../../dhis2/slicing/slicedUntil'
import type { ListedRun } from '../../dhis2/store/listedRuns'
import type { IssuesToKeep } from '../../dhis2/store/packRun'
import type { RunStore } from '../../dhis2/store/runStore'
import type { NewRun } from '../../dhis2/store/savedRun'
import type { CheckView } from '../checkView'
import { retention } from '../history/retention'
import { listsToKeep, type EndedRun } from './endedRun'
import { gatherIssues, type HeldLists } from './gatherIssues'
import { newRun } from './newRun'

/** What saving needs of the session. */
interface SavingSession {
    readonly runs: RunStore
    readonly maintenance: MaintenanceAccessor
    readonly clock: ServerClock
    readonly serverKey: string
    readonly serverVersionText: string
    readonly serverRevision: string | undefined
}

/** The server, and what is held of it. */
export interface SavingSources {
    readonly session: SavingSession
    readonly signal: AbortSignal
    readonly held: HeldLists
    /** Asks for the list of runs, for whoever shows it too. */
    readonly listRuns: () => Promise<readonly ListedRun[]>
    /** The list of runs is out of date. */
    readonly dropList: () => void
}

/** A run with its issues, as it is to be saved. */
export interface PreparedRun {
    readonly id: string
    readonly run: NewRun
    readonly issues: readonly IssuesToKeep[]
}

/**
 * Puts together what there is to save of a run.
 *
 * @param isWanted asked before issues are fetched, which is the dear part
 * @returns undefined where it is not wanted
 * @throws Dhis2Error
 */
export async function prepareRun(
    ended: EndedRun,
    views: readonly CheckView[],
    { session, held, signal }: SavingSources,
    isWanted: () => Promise<boolean> = () => Promise.resolve(true)
): Promise<PreparedRun | undefined> {
    const { clock, maintenance, serverVersionText, serverRevision } = session
    const run = newRun(ended, views, {
        version: serverVersionText,
        revision: serverRevision,
        timeZone: clock.timeZoneId,
        epochOf: clock.epochOf,
    })
    if (!(await isWanted())) {
        return undefined
    }
    const issues = await gatherIssues(listsToKeep(ended, views), {
        held,
        maintenance,
        signal,
    })
    return { id: ended.id, run, issues }
}

/**
 * Saves a run. Where it is saved already, by another tab or by a call whose
 * answer was lost, that is as well.
 *
 * @throws Dhis2Error
 */
export async function storeRun(
    { id, run, issues }: PreparedRun,
    { session, signal }: SavingSources
): Promise<void> {
    try {
        await session.runs.save(run, issues, {
            id,
            now: session.clock.now(),
            doWork: slicedUntil(signal),
            signal,
        })
    } catch (error) {
        const isThere =
            error instanceof ConflictError &&
            (await session.runs.get(id, { signal })) !== undefined
        if (!isThere) {
            throw error
        }
    }
}

const dayMs = 86_400_000

/**
 * Asks for the list anew after a run was saved, and saves room: by the settings, and once a day by what was
 * left behind. What cannot be done now is done after another run.
 *
 * @throws Dhis2Error
 */
export async function tidyRuns(
    { session, signal, listRuns, dropList }: SavingSources,
    memory: KeptTexts
): Promise<void> {
    const { runs, clock, serverKey } = session
    const settings = await runs.getSettings({ signal })
    const { remove, lighten } = retention(await listRuns(), settings)
    for (const id of remove) {
        const saved = await runs.get(id, { signal })
        // Somebody may have pinned or named it by now.
        const isToGo = retention(await listRuns(), settings).remove.includes(id)
        if (saved?.kind === 'ok' && isToGo) {
            const { identities, names } = saved.run
            await runs.remove(id, [...identities, ...names], { signal })
        }
    }
    for (const { id, keep } of lighten) {
        await runs.lighten(id, keep, { signal })
    }
    if (remove.length + lighten.length > 0) {
        dropList()
    }
    const key = `integrity-monitor:swept:${serverKey}`
    if (clock.now() - Number(memory.getItem(key) ?? 0) > dayMs) {
        await runs.sweep(clock.now(), { signal })
        memory.setItem(key, String(clock.now()))
    }
}
