import type { CheckOutcome } from '../../checkState'
import { noFacets } from '../query/issuesQuery'
import { loadPlan, type CheckCount, type RunCheck } from './loadPlan'

const withIssues = (
    name: string,
    count: number,
    severity = 'WARNING'
): RunCheck => ({
    check: { name, severity },
    outcome: { kind: 'issues', count },
})
const other = (name: string, outcome: CheckOutcome | undefined): RunCheck => ({
    check: { name },
    outcome,
})
const failed: CheckOutcome = { kind: 'failed', reason: 'server', message: 'x' }

const checks = [
    withIssues('medium', 500),
    other('passed', { kind: 'passed' }),
    withIssues('small', 3),
    other('failed', failed),
    withIssues('huge', 50_001),
    other('notRun', undefined),
    withIssues('limit', 50_000, 'CRITICAL'),
]
const names = (list: readonly CheckCount[]) =>
    list.map(({ check }) => check.name)
const sources = {
    checks,
    chosen: noFacets,
    asked: new Set<string>(),
    listed: undefined,
}

describe('the plan of what to load', () => {
    it('has all checks with issues, small ones first, and waits with huge ones', () => {
        const plan = loadPlan(sources)
        expect(names(plan.wanted)).toEqual(['small', 'medium', 'limit'])
        expect(plan.large).toEqual([{ check: checks[4]?.check, count: 50_001 }])
        expect(plan.notListed).toEqual([])
    })

    it('begins with what the facets show', () => {
        const chosen = { ...noFacets, severity: ['CRITICAL'] }
        expect(names(loadPlan({ ...sources, chosen }).wanted)).toEqual([
            'limit',
            'small',
            'medium',
        ])
    })

    it('has a huge check that was asked for', () => {
        const plan = loadPlan({ ...sources, asked: new Set(['huge']) })
        expect(names(plan.wanted)).toContain('huge')
        expect(plan.large).toEqual([])
    })

    it('does not ask for lists that the server does not have', () => {
        const plan = loadPlan({ ...sources, listed: new Set(['small']) })
        expect(names(plan.wanted)).toEqual(['small'])
        expect(names(plan.notListed)).toEqual(['medium', 'huge', 'limit'])
        expect(plan.large).toEqual([])
    })

    it('has lists last of which nobody knows how long they are', () => {
        const plan = loadPlan({
            ...sources,
            listed: new Set(['notRun', 'small', 'limit', 'failed', 'passed']),
        })
        expect(
            plan.wanted.map(({ check, count }) => [check.name, count])
        ).toEqual([
            ['small', 3],
            ['limit', 50_000],
            ['notRun', undefined],
        ])
    })

    it('has the checks that the address names and no others, known or not', () => {
        const chosen = { ...noFacets, check: ['huge', 'unheard', 'huge'] }
        const plan = loadPlan({
            ...sources,
            chosen,
            listed: new Set(['small']),
        })
        expect(plan.wanted).toEqual([
            { check: checks[4]?.check, count: 50_001 },
            { check: { name: 'unheard' }, count: undefined },
        ])
        expect(plan.large).toEqual([])
    })
})
