import i18n from '@dhis2/d2-i18n'
import '../../../ui/words/interpolation'
import { newRun } from '../job/newRun'
import { reportSentences } from './reportWords'
import { timeWords } from './runLabels'
import type { RunTally } from './runTally'

const none = { summary: new Set<string>(), details: new Set<string>() }
const run = newRun({ checks: [], mode: 'counts' }, [], none, 0)
const culprits = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
        kind: 'summary' as const,
        checkName: `check_${index}`,
        message: '',
    }))
const tally: RunTally = {
    ran: 0,
    passed: 0,
    withIssues: 0,
    issues: 0,
    failed: 0,
    didNotRun: {
        cancelled: 0,
        died: 0,
        stopped: 0,
        forgotten: 0,
        noResult: 0,
        unknown: 0,
    },
    culprits: [],
    rescued: 0,
}

beforeEach(() => i18n.changeLanguage('en'))

describe('what came of a run', () => {
    it('groups thousands in every sentence', () => {
        const many = 1234
        const sentences = reportSentences(
            { ...run, overLimit: Array<string>(many).fill('a') },
            {
                ran: many,
                passed: many,
                withIssues: many,
                issues: many,
                failed: many,
                didNotRun: {
                    cancelled: many,
                    died: many,
                    stopped: many,
                    forgotten: many,
                    noResult: many,
                    unknown: many,
                },
                culprits: culprits(many),
                rescued: many,
            }
        )
        expect(sentences).toHaveLength(10)
        for (const sentence of sentences) {
            expect(sentence).toMatch(/^1,234 (check|result)/)
            expect(sentence).not.toMatch(/1234/)
        }
    })

    it('is a sentence each for who cannot run and who ran again', () => {
        const words = (rescued: number) =>
            reportSentences(run, { ...tally, culprits: culprits(1), rescued })
        expect(words(0)).toEqual(['1 check cannot run on this server.'])
        expect(words(1)).toEqual([
            '1 check cannot run on this server.',
            '1 check stopped by that was run again.',
        ])
    })
})

describe('the time a run will take', () => {
    it('groups thousands of checks of unknown time', () => {
        expect(timeWords({ knownMs: 0, unknown: 1234 })).toMatch(/^1,234 check/)
    })
})
