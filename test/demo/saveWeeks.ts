import { RunStore } from '../../src/dhis2/store/runStore'
import { retention } from '../../src/integrity/history/retention'
import type { Standin } from '../standin/createStandin'
import type { StandinOptions } from '../standin/standinOptions'
import { standinEngine } from './standinEngine'
import { weeklyRuns } from './weeklyRuns'

/** Puts the runs of twelve weeks on a server, as the app would have saved them. */
export async function saveWeeks(
    standin: Standin,
    { version = '2.42', issues }: StandinOptions
): Promise<void> {
    const store = new RunStore(standinEngine(standin))
    const now = standin.clock.now()
    for (const { run, issues: lists, isPinned, name } of weeklyRuns({
        version,
        issues,
        now,
    })) {
        await store.save(run, lists, { now: Date.parse(run.endedAt) })
        const [id = ''] = run.jobs
        if (isPinned) {
            await store.pin(id, true)
        }
        if (name !== '') {
            await store.rename(id, name)
        }
    }
    const settings = await store.getSettings()
    for (const { id, keep } of retention(await store.list(), settings)
        .lighten) {
        await store.lighten(id, keep)
    }
}
