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
import { storyOfFeed, storyOfTree } from './storyOfJob'

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
    moment: TimelineMoment,
    all: readonly TimelineMoment[]
): void => {
    const wanted = moment.job.jobStatus
    const before = all[all.indexOf(moment) - 1]
    if (wanted === 'RUNNING') {
        standin.control.advance(before ? moment.afterMs - before.afterMs : 300)
    }
    for (let step = 0; step < 5000; step += 1) {
        const { jobStatus } = jobOf(standin, job)
        if (jobStatus === wanted || jobStatus === 'DISABLED') {
            return
        }
        standin.control.advance(wanted === 'DISABLED' ? 100 : 20)
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

const sameText = (what: string, recorded: string, actual: string): string[] =>
    recorded === actual
        ? []
        : [`${what}: recorded ${recorded}, stand-in ${actual}`]

/** A tree is written down once more within half a second after the end. */
const settle = (
    standin: Standin,
    job: FollowedJob,
    { progress, progressStatus }: TimelineMoment
): StandinResponse => {
    const path = `/api/jobConfigurations/${job.id}/progress`
    let answer = get(standin, path)
    for (let step = 0; step < 5 && progressStatus === 200; step += 1) {
        if (storyOfTree(progress) === storyOfTree(parsedBody(answer))) {
            break
        }
        standin.control.advance(100)
        answer = get(standin, path)
    }
    return answer
}

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
    reach(standin, job, moment, all)
    const record = jobOf(standin, job)
    if (isLongerThanOurs(moment, record)) {
        return []
    }
    const feed = get(
        standin,
        `/api/system/tasks/${job.jobType}/${job.id}?gist=false`
    )
    const progress = settle(standin, job, moment)
    return [
        ...['jobStatus', 'lastExecutedStatus'].flatMap((name) =>
            sameText(name, String(moment.job[name]), String(record[name]))
        ),
        ...compare(moment.job, record, [], 'job'),
        ...compare(moment.feed, parsedBody(feed), [], 'feed'),
        ...sameText(
            'words of the feed',
            storyOfFeed(moment.feed),
            storyOfFeed(parsedBody(feed))
        ),
        ...sameText(
            'progress',
            String(moment.progressStatus),
            String(progress.status)
        ),
        ...sameText(
            'states in the tree',
            storyOfTree(moment.progress),
            storyOfTree(parsedBody(progress))
        ),
        ...compare(
            moment.progress,
            parsedBody(progress),
            all.map((other) => other.progress),
            '/progress'
        ),
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
