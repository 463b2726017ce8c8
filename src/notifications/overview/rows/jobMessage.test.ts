import '../../../ui/words/interpolation'
import { jobRowOf } from '../../../../test/jobs/jobSources'
import { jobMessage, tellingLevel } from './jobMessage'
import type { JobRow } from './jobRow'

describe('jobMessage', () => {
    const counts = { kind: 'summary', checks: 93, found: undefined } as const
    const lists = { ...counts, kind: 'details' } as const

    it.each<[string, Partial<JobRow>]>([
        ['', {}],
        ['Predicting', { lastMessage: 'Predicting', work: counts }],
        [
            'Skipped: an earlier job of queue Nightly failed',
            { skipped: { queueName: 'Nightly', cause: undefined } },
        ],
        ['93 checks, counts only', { work: counts }],
        ['93 checks, with their issues', { work: lists }],
        ['1 check, with its issues', { work: { ...lists, checks: 1 } }],
        [
            'All standard checks, counts only',
            { work: { ...counts, checks: undefined } },
        ],
        [
            'All standard checks, with their issues',
            { work: { ...lists, checks: undefined } },
        ],
        [
            '93 checks, 5,802 issues',
            { work: { ...counts, found: { issues: 5802, failed: 0 } } },
        ],
        [
            '1 check, 1 issue',
            { work: { ...lists, checks: 1, found: { issues: 1, failed: 0 } } },
        ],
        [
            '93 checks, 0 issues, 2 failed to run',
            { work: { ...lists, found: { issues: 0, failed: 2 } } },
        ],
    ])('%s', (message, more) => {
        expect(jobMessage(jobRowOf(more))).toBe(message)
    })
})

describe('tellingLevel', () => {
    it.each<[string | undefined, JobRow['state'], string | undefined]>([
        ['INFO', 'done', undefined],
        ['LOOP', 'running', undefined],
        [undefined, 'done', undefined],
        ['WARN', 'done', 'WARN'],
        ['DEBUG', 'done', 'DEBUG'],
        ['LOUD', 'done', 'LOUD'],
        ['ERROR', 'done', 'ERROR'],
        ['ERROR', 'running', 'ERROR'],
        ['ERROR', 'failed', undefined],
    ])('%s of a job that is %s: %s', (level, state, told) => {
        expect(tellingLevel(jobRowOf({ level, state }))).toBe(told)
    })
})
