import { jobPhase } from '../../dhis2/jobs/jobPhase'
import { signOfLife } from '../../dhis2/jobs/signOfLife'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import { isActive, jobState, type JobEvidence } from '../marks/jobState'
import type { JobActivity } from './activity'

/** Jobs that are recorded as running, stuck ones too. */
export function runningJobs(
    activity: JobActivity | undefined
): readonly JobConfiguration[] {
    return [...(activity?.jobs.values() ?? [])].filter(
        (job) => jobPhase(job) === 'running'
    )
}

type Knowledge = Pick<JobEvidence, 'epochOf' | 'now' | 'limits'>

/** A silent job may be at work, but there is nothing to see of it. */
function isSilent(record: JobConfiguration, knowledge: Knowledge): boolean {
    const life = signOfLife({ record, ...knowledge })
    return life !== undefined && life.kind !== 'alive'
}

/** Whether some job runs that has been silent for minutes. */
export function hasSilentJob(
    activity: JobActivity | undefined,
    knowledge: Knowledge
): boolean {
    return runningJobs(activity).some((job) => isSilent(job, knowledge))
}

/** Whether some job may have news at any moment. */
export function hasLiveJob(
    activity: JobActivity | undefined,
    knowledge: Knowledge
): boolean {
    return [...(activity?.jobs.values() ?? [])].some(
        (record) =>
            isActive(jobState({ record, ...knowledge })) &&
            !isSilent(record, knowledge)
    )
}

/** Whether some job runs that gives signs of life: it does something to tell. */
export function hasWorkingJob(
    activity: JobActivity | undefined,
    knowledge: Knowledge
): boolean {
    return runningJobs(activity).some((job) => !isSilent(job, knowledge))
}

/** Jobs that run, as far as anybody can tell: not those that are stuck. */
export function countRunning(
    activity: JobActivity | undefined,
    knowledge: Knowledge
): number {
    return runningJobs(activity).filter(
        (record) => jobState({ record, ...knowledge }) === 'running'
    ).length
}
