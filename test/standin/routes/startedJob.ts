import type { StandinResponse } from '../http/standinRequest'
import type { Job } from '../jobs/job'
import type { World } from '../world/world'

/** The answer to a request that has set a job going. */
export const startedJob = (
    world: World,
    job: Job,
    location: string
): StandinResponse =>
    world.answers.message(
        200,
        {
            message: `Initiated ${job.name}`,
            response: {
                name: job.name,
                id: job.id,
                created: world.time.format(job.createdAt),
                jobType: job.jobType,
                jobStatus: 'NOT_STARTED',
                jobParameters: job.parameters,
                relativeNotifierEndpoint: `/api/system/tasks/${job.jobType}/${job.id}`,
                ...(world.version === '2.41'
                    ? {}
                    : { responseType: 'JobConfiguration' }),
            },
        },
        { location }
    )
