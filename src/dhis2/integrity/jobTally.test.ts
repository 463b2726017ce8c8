import { DataIntegrityReport } from '../models/dataIntegrityReport'
import { jobTally, type TalliedJob, type TallyKnowledge } from './jobTally'
import { parseServerTime } from '../models/serverTime'

const epochOf = (text: string | undefined) => parseServerTime(text, 'UTC')
const at = (time: string) => epochOf(`2026-11-23T${time}`)

const job: TalliedJob = {
    jobType: 'DATA_INTEGRITY',
    jobParameters: { type: 'SUMMARY', checks: [] },
    startedAt: at('12:00:00'),
    endedAt: at('12:00:30'),
    nextStartedAt: undefined,
}

const result = (
    name: string,
    finished: string,
    more: object = {}
): readonly [string, object] => [
    name,
    {
        name,
        startTime: '2026-11-23T12:00:05',
        finishedTime: `2026-11-23T${finished}`,
        count: 3,
        ...more,
    },
]

const knowledge = (
    results: readonly (readonly [string, object])[]
): TallyKnowledge => ({
    definitions: [
        { name: 'a', code: 'A' },
        { name: 'b', code: 'B' },
        { name: 'slow', code: 'S', isSlow: true },
    ],
    report: DataIntegrityReport.fromApi(Object.fromEntries(results)),
    capabilities: { reportListsIssues: false },
    epochOf,
})

const both = [result('a', '12:00:10'), result('b', '12:00:20', { count: 4 })]
const found = (issues: number, failed = 0) => ({ issues, failed })

describe('how many checks a job runs', () => {
    const checksOf = (checks: readonly string[], more: object = {}) =>
        jobTally(
            { ...job, jobParameters: { checks } },
            { ...knowledge([]), ...more }
        ).checks

    it.each([
        [[], 2],
        [['a', 'slow'], 2],
        [['B'], 1],
        [['a*', 's*'], 2],
        [['gone'], 1],
    ])('that names %j: %d', (checks, count) => {
        expect(checksOf(checks)).toBe(count)
    })

    it.each([
        [[], undefined],
        [['a', 'slow'], 2],
        [['a*'], undefined],
    ])('that names %j, without definitions: %s', (checks, count) => {
        expect(checksOf(checks, { definitions: undefined })).toBe(count)
    })
})

describe('what a job has found', () => {
    it.each<[string, Partial<TalliedJob>, typeof both, object | undefined]>([
        ['what its checks have', {}, both, found(7)],
        [
            'no issue of a check that failed to run',
            {},
            [
                result('a', '12:00:10', { count: -1 }),
                result('b', '12:00:10', { error: 'Broken', count: 4 }),
            ],
            found(0, 2),
        ],
        [
            'nothing known while it runs',
            { endedAt: undefined },
            both,
            undefined,
        ],
        [
            'nothing known when one of its checks has no result',
            {},
            both.slice(1),
            undefined,
        ],
        [
            'nothing known when one of them has run since',
            {},
            [both[0]!, result('b', '12:10:00')],
            undefined,
        ],
        [
            'a result of the clock that is ahead',
            {},
            [both[0]!, result('b', '12:00:32')],
            found(6),
        ],
        [
            'not what the next job has done at once',
            { nextStartedAt: at('12:00:31') },
            [both[0]!, result('b', '12:00:32')],
            undefined,
        ],
        [
            'nothing known of a list where only counts are there',
            { jobParameters: { type: 'DETAILS' } },
            both,
            undefined,
        ],
        [
            'the rows of its lists',
            { jobType: 'DATA_INTEGRITY_DETAILS' },
            [
                result('a', '12:00:10', { count: undefined, issues: [{}] }),
                result('b', '12:00:10', { count: undefined, issues: [] }),
            ],
            found(1),
        ],
    ])('%s', (_, more, results, expected) => {
        expect(jobTally({ ...job, ...more }, knowledge(results)).found).toEqual(
            expected
        )
    })

    it('is told of the later of a count and a list alone', () => {
        const held = knowledge(both)
        const { a, b } = held.report!.results
        const joined = (isListNewer: boolean) => ({
            ...held,
            report: {
                unreadable: [],
                results: {
                    a: { ...a!, listedCount: 5, isListNewer },
                    b: { ...b!, listedCount: 5, isListNewer },
                },
            },
        })
        const details = { ...job, jobType: 'DATA_INTEGRITY_DETAILS' }
        expect(jobTally(job, joined(true)).found).toBeUndefined()
        expect(jobTally(job, joined(false)).found).toEqual(found(7))
        expect(jobTally(details, joined(true)).found).toEqual(found(10))
        expect(jobTally(details, joined(false)).found).toBeUndefined()
    })
})
