import '../../ui/words/interpolation'
import type { ImportOutcome } from '../../dhis2/models/imports/importOutcome'
import { jobEndWords, rehearsalWords } from './jobEndWords'
import type { JobState } from './jobState'

const wentIn: ImportOutcome = {
    isRehearsal: false,
    refused: 0,
    total: 12,
    warnings: 0,
    hasWarned: false,
    failedParts: 0,
    parts: 0,
    hasFailed: false,
}

describe('jobEndWords', () => {
    it.each<[JobState, Partial<ImportOutcome> | undefined, string]>([
        ['done', undefined, 'Done'],
        ['done', {}, 'Done'],
        ['done', { refused: 11 }, 'Done, 11 of 12 rows refused'],
        ['done', { refused: 12 }, 'All 12 rows refused'],
        ['done', { refused: 1, total: 1 }, '1 row refused'],
        [
            'done',
            { refused: 4999, total: 5009 },
            'Done, 4,999 of 5,009 rows refused',
        ],
        ['failed', { refused: 12 }, 'Failed, 12 of 12 rows refused'],
        ['done', { warnings: 2 }, 'Done, 2 warnings'],
        ['done', { warnings: 2, hasWarned: true }, 'Done, 2 warnings'],
        ['done', { hasWarned: true }, 'Done, with warnings'],
        ['done', { hasFailed: true }, 'Done, with errors'],
        [
            'done',
            {
                refused: 7,
                total: 130,
                failedParts: 2,
                parts: 4,
                hasFailed: true,
            },
            'Done, 7 of 130 rows refused · 2 of 4 parts failed',
        ],
        ['failed', { hasFailed: true }, 'Failed'],
        ['unknown', { refused: 1 }, 'Not known, 1 of 12 rows refused'],
        ['done', { total: 0, untold: 'notRead' }, 'Done, report not read'],
        ['done', { total: 0, untold: 'none' }, 'Done, no report'],
        ['failed', { total: 0, untold: 'notRead' }, 'Failed'],
        ['cancelled', { total: 0, untold: 'notRead' }, 'Cancelled'],
        ['running', { total: 0, untold: 'notRead' }, 'Running'],
        ['running', { refused: 11 }, 'Running'],
        ['notRun', { hasFailed: true }, 'Not run yet'],
    ])('%s with %j is "%s"', (state, told, words) => {
        expect(jobEndWords(state, told && { ...wentIn, ...told })).toBe(words)
    })
})

describe('rehearsalWords', () => {
    it.each<[JobState, Partial<ImportOutcome> | undefined, string | undefined]>(
        [
            ['done', undefined, undefined],
            ['done', {}, undefined],
            ['done', { isRehearsal: true }, 'Rehearsal: nothing was written'],
            ['failed', { isRehearsal: true }, 'Rehearsal: nothing was written'],
            ['running', { isRehearsal: true }, 'Rehearsal: nothing is written'],
        ]
    )('%s with %j says %s', (state, told, words) => {
        expect(rehearsalWords(state, told && { ...wentIn, ...told })).toBe(
            words
        )
    })
})
