import { jobTypesOf } from '../jobs/jobTypes'
import type { World } from '../world/world'

/** The version's own types, and those of jobs that somebody started. */
export const knownJobTypes = (world: World): string[] => [
    ...new Set([
        ...jobTypesOf(world.version),
        ...world.board.all().map((job) => job.jobType),
    ]),
]
