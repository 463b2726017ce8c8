import { needsOpenPage } from './needsOpenPage'
import type { RunPlan } from '../runPlan'

const definitions = ['a', 'b', 'slow', 'slower'].map((name) => ({
    name,
    isSlow: name.startsWith('slow'),
}))
const none = { summary: new Set<string>(), details: new Set<string>() }
const culprit = { ...none, details: new Set(['a']) }

describe('a run that needs its page', () => {
    it.each<[string, RunPlan, typeof none, boolean]>([
        ['one job', { checks: ['a', 'b'], mode: 'counts' }, none, false],
        [
            'slow ones together',
            { checks: ['slow', 'slower'], mode: 'counts' },
            none,
            false,
        ],
        [
            'slow ones one by one',
            { checks: ['slow', 'slower'], mode: 'counts', oneByOne: true },
            none,
            true,
        ],
        [
            'counts, then lists',
            { checks: ['a'], mode: 'countsThenIssues' },
            none,
            true,
        ],
        [
            'a known culprit, which is run alone',
            { checks: ['a', 'b'], mode: 'issues' },
            culprit,
            true,
        ],
    ])('%s', (_name, plan, culprits, isNeeded) => {
        expect(needsOpenPage(plan, definitions, culprits)).toBe(isNeeded)
    })
})
