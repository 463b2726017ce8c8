import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import type { IntegrityKind } from '../../../dhis2/integrity/maintenance'
import type { JobFacts } from './jobFacts'
import { firstSteps } from '../plan/planSteps'
import { largeCheckIssues } from '../../largeCheck'
import type { RunPlan } from '../runPlan'
import type { Run, RunJob } from '../run'
import type { KnownCulprits } from '../runContext'

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
    const { kind, checks, steps } = firstSteps(plan, definitions, culprits)
    return {
        ...emptyRun(now),
        mode: plan.mode,
        isOneByOne: plan.oneByOne === true,
        issueLimit: plan.issueLimit ?? largeCheckIssues,
        planned: { summary: [], details: [], [kind]: [...checks] },
        steps,
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
        jobs: [facts.id],
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
        isSeen: false,
        looks: 0,
        recordAtLook: 0,
        collectedAt: 0,
        progressAt: 0,
    }
}
