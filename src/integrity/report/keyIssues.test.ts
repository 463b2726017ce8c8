import type { Acceptance } from '../../dhis2/acceptances/acceptance'
import type { Snapshot } from '../history/snapshot'
import { openKeyIssues, resolvedKeyIssues } from './keyIssues'
import { reportChecks, reportSections } from './reportChecks'

const moment: Snapshot = {
    checks: {
        roots: { state: 'issues', severity: 'CRITICAL', section: 'Units' },
        groups: { state: 'issues', severity: 'SEVERE', section: 'units' },
        names: { state: 'issues', severity: 'WARNING', section: 'Data' },
        broken: { state: 'failed', severity: 'SEVERE', error: 'no' },
        clean: { state: 'passed', severity: 'SEVERE', section: 'Data' },
    },
    counts: { roots: 3, groups: 10, names: 7, clean: 0 },
}
const defined = [
    { name: 'roots', severity: 'CRITICAL', section: 'Units' },
    { name: 'slow', severity: 'SEVERE', section: 'Data' },
]
const acceptance: Acceptance = {
    key: 'accepted-groups',
    check: 'groups',
    issues: { keys: ['=a', '=b'], marks: new Uint16Array(2) },
    details: {
        reason: 'willBeMended',
        comment: 'by the district',
        responsible: 'Ama',
        until: '2026-12-31',
        atMost: undefined,
    },
    by: {},
    at: 0,
    edits: [],
}
const checks = reportChecks(
    defined,
    moment,
    new Map([['groups', 2]]),
    (name, saved) => saved ?? name
)

it('has every check that is defined or known, the gravest and largest first', () => {
    expect(
        checks.map(({ name, state, found, accepted }) => [
            name,
            state,
            found,
            accepted,
        ])
    ).toEqual([
        ['roots', 'issues', 3, 0],
        ['groups', 'issues', 10, 2],
        ['slow', 'notRun', undefined, 0],
        ['broken', 'failed', undefined, 0],
        ['clean', 'passed', 0, 0],
        ['names', 'issues', 7, 0],
    ])
})

it('puts sections together that differ in case only', () => {
    expect(
        reportSections(checks).map(({ section, checks }) => [
            section,
            checks.length,
        ])
    ).toEqual([
        ['Units', 2],
        ['Data', 3],
        ['', 1],
    ])
})

it('logs what is open, what is accepted of it, and what is not known', () => {
    const log = openKeyIssues(checks, new Map([['groups', [acceptance]]]))
    expect(
        log.map(({ check, count, acceptance }) => [
            check.name,
            count,
            acceptance?.details.responsible,
        ])
    ).toEqual([
        ['roots', 3, undefined],
        ['groups', 8, undefined],
        ['groups', 2, 'Ama'],
        ['slow', undefined, undefined],
        ['broken', undefined, undefined],
    ])
})

it('calls resolved only what can be compared and has become less', () => {
    const before: Snapshot = {
        checks: Object.fromEntries(
            ['roots', 'groups', 'broken', 'clean', 'names'].map((name) => [
                name,
                { state: 'issues' },
            ])
        ),
        counts: { roots: 2, groups: 12, broken: 9, clean: 4, names: 9 },
    }
    expect(
        resolvedKeyIssues(checks, before, moment).map(
            ({ check, before, after }) => [check.name, before, after]
        )
    ).toEqual([
        ['groups', 12, 10],
        ['clean', 4, 0],
    ])
})
