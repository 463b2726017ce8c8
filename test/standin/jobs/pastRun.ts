import { createRandom } from '../world/random'
import { userAccounts } from '../world/userAccounts'
import type { World } from '../world/world'
import { isBrokenCheck } from './checkFailure'
import type { IntegrityKind } from './integrityPlan'
import { createOnceJob } from './newJob'
import {
    integrityParameters,
    integrityPlanner,
    jobTypeOf,
} from './startIntegrityJob'

const beganMsAgo = 300_000
const betweenJobsMs = 400

type PastIntegrityJob = { kind: IntegrityKind; checks: readonly string[] }

/**
 * The jobs of a run that counts and then lists what was found, each broken
 * check in a job of its own at the end: it would take the others of its job
 * down.
 */
const jobsOfRun = ({
    catalogue,
    findings,
    shipsCulprit,
}: World): PastIntegrityJob[] => {
    const standard = catalogue.standard().map(({ name }) => name)
    const broken = catalogue.checks
        .filter((check) => isBrokenCheck(check, 'summary', shipsCulprit))
        .map(({ name }) => name)
    const found = catalogue
        .standard()
        .filter((check) => findings.of(check).count > 0)
        .map(({ name }) => name)
    return [
        { kind: 'summary', checks: standard },
        ...broken.map((name) => ({ kind: 'summary', checks: [name] }) as const),
        { kind: 'details', checks: found },
    ]
}

/** A run of the standard checks, and of a broken one, that ended minutes ago. */
export const addPastRun = (world: World) => {
    const { board, clock } = world
    const random = createRandom('past run')
    let startsAt = clock.now() - beganMsAgo
    for (const { kind, checks } of jobsOfRun(world)) {
        const parameters = integrityParameters(kind, checks)
        const job = createOnceJob({
            id: random.uid(),
            jobType: jobTypeOf(kind),
            createdAt: startsAt,
            by: userAccounts.admin,
            parameters,
            plan: integrityPlanner(world, kind, checks, parameters),
        })
        const lagMs = board.startLagMs(job.id)
        board.addFinished(job, startsAt + lagMs)
        startsAt = (job.execution?.plan.endsAt ?? startsAt) + betweenJobsMs
    }
}
