import type {
    RecordedTimeline,
    TimelineMoment,
} from '../../contract/recordings'
import type { Standin } from '../createStandin'
import type { StandinResponse } from '../http/standinRequest'
import { recordedMaps } from '../shape/recordedMaps'
import { shapeOf } from '../shape/shape'
import { shapeDifferences } from '../shape/shapeDifferences'
import { parsedBody } from './replayExchange'

export type FollowedJob = { id: string; jobType: string }

const get = (standin: Standin, url: string): StandinResponse =>
    standin.handle({ method: 'GET', url })

const jobOf = (standin: Standin, { id }: FollowedJob) =>
    parsedBody(
        get(
            standin,
            `/api/jobConfigurations/${id}?fields=jobStatus,lastExecutedStatus,lastExecuted,lastFinished`
        )
    ) as Record<string, unknown>

/** Goes on until the job is where the recorded one was. */
const reach = (
    standin: Standin,
    job: FollowedJob,
    moment: TimelineMoment
): void => {
    const wanted = moment.job.jobStatus
    standin.control.advance(wanted === 'DISABLED' ? 0 : 300)
    for (let step = 0; step < 2000; step += 1) {
        const { jobStatus } = jobOf(standin, job)
        if (jobStatus === wanted || jobStatus === 'DISABLED') {
            return
        }
        standin.control.advance(wanted === 'DISABLED' ? 500 : 20)
    }
}

const compare = (
    recorded: unknown,
    actual: unknown,
    evidence: readonly unknown[],
    path: string
): string[] => {
    const isMap = recordedMaps(path, 200)
    return shapeDifferences({
        recorded: shapeOf([recorded], isMap),
        evidence: shapeOf([recorded, ...evidence], isMap),
        actual: shapeOf([actual], isMap),
    }).map((difference) => `${path} ${difference}`)
}

const isSampled = (progress: unknown): boolean =>
    JSON.stringify(progress).length > 20

/** The recorded run had checks that take 8 and 20 s, ours has not. */
const isLongerThanOurs = (
    moment: TimelineMoment,
    record: Record<string, unknown>
): boolean =>
    moment.afterMs > 2000 &&
    moment.job.jobStatus === 'RUNNING' &&
    record.jobStatus === 'DISABLED'

const compareMoment = (
    standin: Standin,
    job: FollowedJob,
    moment: TimelineMoment,
    all: readonly TimelineMoment[]
): string[] => {
    reach(standin, job, moment)
    const record = jobOf(standin, job)
    if (isLongerThanOurs(moment, record)) {
        return []
    }
    const feed = get(
        standin,
        `/api/system/tasks/${job.jobType}/${job.id}?gist=false`
    )
    const progress = get(standin, `/api/jobConfigurations/${job.id}/progress`)
    const outcome = ['jobStatus', 'lastExecutedStatus'].filter(
        (name) => moment.job[name] !== record[name]
    )
    const isComparable =
        moment.progressStatus !== progress.status ||
        isSampled(moment.progress) === isSampled(parsedBody(progress))
    return [
        ...outcome.map(
            (name) =>
                `${name}: recorded ${String(moment.job[name])}, stand-in ${String(record[name])}`
        ),
        ...compare(moment.job, record, [], 'job'),
        ...compare(moment.feed, parsedBody(feed), [], 'feed'),
        ...(moment.progressStatus === progress.status
            ? []
            : [
                  `progress: recorded ${moment.progressStatus}, stand-in ${progress.status}`,
              ]),
        ...(isComparable
            ? compare(
                  moment.progress,
                  parsedBody(progress),
                  all.map((other) => other.progress),
                  '/progress'
              )
            : []),
    ]
}

/** The same moments of the same kind of run. */
export const compareTimeline = (
    standin: Standin,
    job: FollowedJob,
    timeline: RecordedTimeline
): string[] =>
    timeline.moments.flatMap((moment) =>
        compareMoment(standin, job, moment, timeline.moments).map(
            (difference) => `after ${moment.afterMs} ms ${difference}`
        )
    )
