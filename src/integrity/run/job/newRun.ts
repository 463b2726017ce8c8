import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import type { IntegrityKind } from '../../../dhis2/integrity/maintenance'
import type { JobFacts } from './jobFacts'
import { steadyPulse } from './jobPulse'
import { planSteps } from '../plan/planSteps'
import { plannedChecks, slowChecks } from '../plan/plannedChecks'
import { largeCheckIssues } from '../../largeCheck'
import type { RunPlan } from '../plan/runPlan'
import type { Run, RunJob } from '../run'

/** Checks that always fail on this server version. */
export interface KnownCulprits {
    readonly summary: ReadonlySet<string>
    readonly details: ReadonlySet<string>
}

const emptyRun = (now: number): Run => ({
    format: 1,
    startedAt: now,
    isFollowed: false,
    mode: 'counts',
    isOneByOne: false,
    issueLimit: largeCheckIssues,
    planned: { summary: [], details: [] },
    steps: [],
    ends: { summary: {}, details: {} },
    didNotRun: {},
    culprits: [],
    retried: [],
    overLimit: [],
    cancel: 'no',
})

/** A run that is to begin with its first step. */
export function newRun(
    plan: RunPlan,
    definitions: readonly DataIntegrityCheck[],
    culprits: KnownCulprits,
    now: number
): Run {
    const checks = plannedChecks(plan, definitions)
    const kind = plan.mode === 'issues' ? 'details' : 'summary'
    return {
        ...emptyRun(now),
        mode: plan.mode,
        isOneByOne: plan.oneByOne === true,
        issueLimit: plan.issueLimit ?? largeCheckIssues,
        planned: { summary: [], details: [], [kind]: [...checks] },
        steps: planSteps({
            kind,
            checks,
            isStandard: plan.checks === 'standard',
            slow: slowChecks(definitions),
            isOneByOne: plan.oneByOne === true,
            culprits: culprits[kind],
        }),
    }
}

/** A run that goes on already, as it is found: nothing is started for it. */
export function followedRun(
    facts: JobFacts,
    kind: IntegrityKind,
    checks: readonly string[],
    now: number
): Run {
    return {
        ...emptyRun(facts.beganAt ?? now),
        isFollowed: true,
        mode: kind === 'summary' ? 'counts' : 'issues',
        planned: { summary: [], details: [], [kind]: [...checks] },
        job: newJob({ kind, round: 0, checks, facts, now }),
    }
}

interface NewJob {
    readonly kind: IntegrityKind
    readonly round: number
    readonly checks: readonly string[]
    readonly facts: Pick<JobFacts, 'id' | 'createdAt' | 'startedBy'>
    readonly now: number
}

export function newJob({ kind, round, checks, facts, now }: NewJob): RunJob {
    return {
        id: facts.id,
        kind,
        round,
        checks: [...checks],
        todo: [...checks],
        phase: 'queued',
        startedBy: facts.startedBy,
        createdAt: facts.createdAt ?? now,
        pulse: steadyPulse,
        isSeen: false,
        looks: 0,
        recordAtLook: 0,
        collectedAt: 0,
        progressAt: 0,
    }
}
