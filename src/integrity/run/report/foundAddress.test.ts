import { newRun } from '../job/newRun'
import type { RunMode } from '../runPlan'
import { failedAddress, foundAddress } from './foundAddress'

const none = { summary: new Set<string>(), details: new Set<string>() }
const many = Array.from({ length: 11 }, (_, index) => `check_${index}`)

describe('where it stands what a run has found', () => {
    it.each<[RunMode, readonly string[], string]>([
        ['countsThenIssues', many, '/issues'],
        ['countsThenIssues', ['a', 'b'], '/issues?check=a&check=b'],
        ['issues', ['a', 'b'], '/issues?check=a&check=b'],
        ['countsThenIssues', ['a'], '/checks/a'],
        ['counts', ['a', 'b'], '/checks?state=issues'],
        ['counts', ['a'], '/checks/a'],
    ])('%s: %j', (mode, names, address) => {
        const run = newRun({ checks: names, mode }, [], none, 0)
        expect(foundAddress(run, names)).toBe(address)
    })
})

describe('where it stands what has failed in a run', () => {
    const failed = { state: 'failed' as const }
    const counted = { state: 'issues' as const, count: 3 }
    it.each([
        [['a'], '/checks/a'],
        [['a', 'b'], '/checks?state=failed'],
        // It was counted: the catalogue shows its count.
        [['a', 'listed'], undefined],
    ])('%j', (names, address) => {
        const run = newRun({ checks: [], mode: 'counts' }, [], none, 0)
        const summary = { a: failed, b: failed, listed: counted }
        expect(
            failedAddress({ ...run, ends: { summary, details: {} } }, names)
        ).toBe(address)
    })
})
