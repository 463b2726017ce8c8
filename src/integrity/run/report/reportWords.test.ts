import i18n from '@dhis2/d2-i18n'
import '../../../ui/words/interpolation'
import { newRun } from '../job/newRun'
import { culpritWords, reportHeadline, reportSentences } from './reportWords'
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
    withIssues: [],
    issues: 0,
    failed: [],
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
    unlisted: 0,
}

beforeEach(() => i18n.changeLanguage('en'))

describe('what came of a run', () => {
    it('groups thousands in every sentence', () => {
        const many = 1234
        const sentences = reportSentences({
            ran: many,
            passed: many,
            withIssues: Array<string>(many).fill('a'),
            issues: many,
            failed: Array<string>(many).fill('a'),
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
            unlisted: many,
        })
        expect(sentences).toHaveLength(9)
        for (const sentence of sentences) {
            expect(sentence).toMatch(/^1,234 (check|result)/)
            expect(sentence).not.toMatch(/1234/)
        }
    })

    it('tells of those that ran again only where one had stopped them', () => {
        const words = (rescued: number, many = 1) =>
            reportSentences({
                ...tally,
                culprits: culprits(many),
                rescued,
            })
        expect(words(0)).toEqual([])
        expect(words(1, 0)).toEqual([])
        expect(words(1)).toEqual(['1 check stopped by that was run again.'])
    })

    it.each([
        ['details', 0, 'Listing failed for C; its last count found 0 issues'],
        [
            'details',
            1234,
            'Listing failed for C; its last count found 1,234 issues',
        ],
        ['details', undefined, 'Listing failed for C'],
        ['summary', 3, 'Counting failed for C'],
    ] as const)(
        'says of a culprit what was seen: %s, %s',
        (kind, count, words) => {
            expect(culpritWords(kind, 'C', count)).toBe(words)
        }
    )

    it('says that a cancel came too late', () => {
        const late = { ...run, over: 'done' as const, cancel: 'sent' as const }
        expect(reportHeadline(late, { ...tally, ran: 93 })).toBe(
            'The cancel came too late: all 93 checks had run'
        )
    })
})
