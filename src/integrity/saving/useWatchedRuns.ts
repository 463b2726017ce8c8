import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Dhis2Error } from '../../dhis2/errors'
import { integrityJobTypes } from '../../dhis2/integrity/integrityJobs'
import { jobPhase } from '../../dhis2/jobs/jobPhase'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import { browserStorage } from '../../dhis2/server/browserStorage'
import { maintenanceAuthority, useSession } from '../../dhis2/session'
import { delay } from '../../dhis2/wire/delay'
import { untilVisible } from '../../ui/page/untilVisible'
import { isSavedAmong } from '../history/isSavedAmong'
import { checkDefinitionsQuery } from '../results/useCheckDefinitions'
import { useViewsReader } from '../results/useViewsReader'
import { noRunActivity } from '../runActivity'
import { followRecord } from '../run/job/followRecord'
import { useRuns } from '../run/view/useRuns'
import { endedElsewhere, savedIdOf } from './endedRun'
import type { SavingSources } from './saveRun'

/** Until then whoever shows results has read what the job has brought. */
const untilReadMs = 5_000
/** Until then the tab that ran it has saved it: it knows more of the run. */
const untilSavedMs = 60_000

/**
 * Saves a run that somebody else or the scheduler has started and that ends
 * while the app is open, unless somebody else has by then. Nobody has asked for
 * it here, so nobody is told when it fails.
 */
export function useWatchedRuns(sources: SavingSources): void {
    const client = useQueryClient()
    const { signal } = sources
    const { clock, jobNews, may, capabilities, maintenance } = useSession()
    const { current } = useRuns()
    const readViews = useViewsReader()
    const ownJobs = useRef(new Set<string>())
    const seen = useRef(new Set<string>())
    const openedAt = useRef(clock.now())
    const run = current?.run
    useEffect(() => {
        if (run?.isFollowed === false) {
            run.jobs?.forEach((id) => ownJobs.current.add(id))
        }
    }, [run])

    useEffect(() => {
        const { epochOf, now } = clock
        const save = async (job: JobConfiguration) => {
            await delay(untilReadMs, signal)
            await untilVisible(signal)
            const [{ rows }, views] = await Promise.all([
                client.ensureQueryData(checkDefinitionsQuery(maintenance)),
                readViews(noRunActivity),
            ])
            const followed = followRecord(
                job,
                rows,
                capabilities,
                epochOf,
                now()
            )
            const ended = endedElsewhere(job, followed, views, epochOf)
            if (ended === undefined) {
                return
            }
            const { prepareRun, storeRun, tidyRuns } = await import('./saveRun')
            const prepared = await prepareRun(
                ended,
                views,
                sources,
                async () => {
                    await delay(untilSavedMs, signal)
                    await untilVisible(signal)
                    return !isSavedAmong(await sources.listRuns(), ended.id)
                }
            )
            if (prepared !== undefined) {
                await storeRun(prepared, sources)
                await tidyRuns(sources, browserStorage('local'))
            }
        }
        return jobNews.subscribe((job) => {
            const beganAt = epochOf(job.lastExecuted)
            const endedAt = epochOf(job.lastFinished)
            const isOfChecks =
                job.jobType !== undefined &&
                integrityJobTypes.includes(job.jobType)
            if (
                !isOfChecks ||
                !may(maintenanceAuthority) ||
                jobPhase(job) !== 'ended' ||
                beganAt === undefined ||
                endedAt === undefined ||
                endedAt < openedAt.current ||
                ownJobs.current.has(job.id)
            ) {
                return
            }
            const id = savedIdOf(job, beganAt)
            if (!seen.current.has(id)) {
                seen.current.add(id)
                save(job).catch((error: unknown) => {
                    if (!(error instanceof Dhis2Error)) {
                        throw error
                    }
                })
            }
        })
    }, [
        capabilities,
        client,
        clock,
        jobNews,
        maintenance,
        may,
        readViews,
        signal,
        sources,
    ])
}
