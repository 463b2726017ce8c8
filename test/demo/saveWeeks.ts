import { RunStore } from '../../src/dhis2/store/runStore'
import { retention } from '../../src/integrity/history/retention'
import type { Standin } from '../standin/createStandin'
import type { StandinOptions } from '../standin/standinOptions'
import { standinEngine } from './standinEngine'
import { weeklyRuns } from './weeklyRuns'

/** What has brought them: it goes on. */
const weeklyJob = {
    name: 'Weekly integrity checks',
    jobType: 'DATA_INTEGRITY',
    cronExpression: '0 0 2 ? * MON',
    jobParameters: { type: 'SUMMARY' },
}

/** Puts the runs of twelve weeks on a server, as the app would have saved them. */
export async function saveWeeks(
    standin: Standin,
    { version = '2.42', issues }: StandinOptions
): Promise<void> {
    const engine = standinEngine(standin)
    const store = new RunStore(engine)
    await engine.mutate({
        type: 'create',
        resource: 'jobConfigurations',
        data: weeklyJob,
    })
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
