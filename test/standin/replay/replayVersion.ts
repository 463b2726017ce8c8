import { isTimeline, readRecordingsOf } from '../../contract/recordings'
import type {
    RecordedSet,
    RecordedVersion,
    Recording,
} from '../../contract/recordings'
import { createStandin } from '../createStandin'
import { createHandClock } from '../world/clock'
import { createEvidence } from './evidence'
import { createNameTranslator } from './replayNames'
import { compareExchange, parsedBody, replayRequest } from './replayExchange'
import { prepareFor } from './replayPreparations'
import { compareTimeline } from './replayTimeline'
import type { FollowedJob } from './replayTimeline'

type WithJob = { response?: { id?: string; uid?: string; jobType?: string } }

const jobIn = (body: unknown): { id?: string; jobType: string } => {
    const { response } = (body ?? {}) as WithJob
    return {
        id: response?.id ?? response?.uid,
        jobType: response?.jobType ?? '',
    }
}

/** Timelines of a run follow the first job, of a queue the second one. */
const isFollowed = (recording: Recording): boolean =>
    recording.name !== 'start-summary-again-while-running'

/**
 * Does with the stand-in what was done with the real server, in the same
 * order, and notes what is different: by file of the recording.
 */
export const replayVersion = (
    version: RecordedVersion,
    set: RecordedSet
): Map<string, string[]> => {
    const standin = createStandin({
        version,
        clock: createHandClock(),
    })
    const names = createNameTranslator()
    const evidenceFor = createEvidence(version)
    const differences = new Map<string, string[]>()
    let followed: FollowedJob = { id: '', jobType: '' }

    const startStuckJob = (): FollowedJob => {
        const job = standin.control.startJob('DATA_INTEGRITY')
        names.learn('dH0S3Xyri4a', job.id)
        return job
    }

    for (const recorded of readRecordingsOf(version, set)) {
        standin.control.advance(120)
        const name = recorded.name.replace(/-timeline$/, '')
        prepareFor(name, standin, version, {
            recording: recorded,
            learn: names.learn,
        })
        if (isTimeline(recorded)) {
            if (name === 'stuck-after-restart-run') {
                followed = startStuckJob()
            }
            differences.set(
                recorded.file,
                compareTimeline(standin, followed, recorded)
            )
            continue
        }
        const response = replayRequest(standin, recorded, names.translate)
        const theirs = jobIn(recorded.body)
        const ours = jobIn(
            response.status < 300 ? parsedBody(response) : undefined
        )
        if (theirs.id !== undefined && ours.id !== undefined) {
            names.learn(theirs.id, ours.id)
            if (isFollowed(recorded)) {
                followed = { id: ours.id, jobType: ours.jobType }
            }
        }
        const evidence = evidenceFor(recorded)
        differences.set(
            recorded.file,
            compareExchange(recorded, response, evidence, names.translate, set)
        )
    }
    return differences
}
