import { serverOrder } from '../world/hashOrder'
import type { UserAccount } from '../world/userAccounts'
import type { World } from '../world/world'
import { isBrokenCheck } from './checkFailure'
import { planIntegrityJob } from './integrityPlan'
import type { IntegrityKind } from './integrityPlan'
import type { Job } from './job'
import { createOnceJob } from './newJob'

export const jobTypeOf = (kind: IntegrityKind): string =>
    kind === 'summary' ? 'DATA_INTEGRITY' : 'DATA_INTEGRITY_DETAILS'

/** As the server keeps them with the job. */
export const integrityParameters = (
    kind: IntegrityKind,
    checks: readonly string[]
) => (kind === 'summary' ? { type: 'SUMMARY', checks } : { checks })

/** No names at all: every check that is not slow. */
export const integrityPlanner =
    (
        world: World,
        kind: IntegrityKind,
        wanted: readonly string[],
        parameters: unknown,
        failsWith?: string
    ): Job['plan'] =>
    (startsAt, cancelledAt) =>
        planIntegrityJob({
            version: world.version,
            kind,
            checks:
                wanted.length === 0
                    ? world.catalogue.standard()
                    : world.catalogue.select(wanted),
            startsAt,
            cancelledAt,
            parameters,
            failsWith,
            findingsOf: world.findings.of,
            fails: (check) => isBrokenCheck(check, kind, world.shipsCulprit),
        })

/** What a test has laid ready for the next job, once. */
const takeFailure = ({ state }: World): string | undefined => {
    const { nextIntegrityFailure } = state
    state.nextIntegrityFailure = undefined
    return nextIntegrityFailure
}

export const startIntegrityJob = (
    world: World,
    kind: IntegrityKind,
    wanted: readonly string[],
    by: UserAccount,
    failsWith = takeFailure(world)
): Job => {
    const checks = serverOrder([...new Set(wanted)], (name) => name)
    const parameters = integrityParameters(kind, checks)
    const job = createOnceJob({
        id: world.newId(),
        jobType: jobTypeOf(kind),
        createdAt: world.clock.now(),
        by,
        parameters,
        plan: integrityPlanner(world, kind, checks, parameters, failsWith),
    })
    job.dueAt = job.createdAt + world.board.startLagMs(job.id)
    world.board.add(job)
    return job
}
