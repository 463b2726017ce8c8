import { jobRowOf } from '../../../../test/jobs/jobSources'
import type { ImportOutcome } from '../../../dhis2/models/imports/importOutcome'
import type { JobRow } from './jobRow'
import { jobSection, jobSections, type JobSectionKind } from './jobSections'

const hourMs = 3_600_000
const now = 100 * hourMs
const hoursAgo = (hours: number) => now - hours * hourMs

const imported = (more: Partial<ImportOutcome>): ImportOutcome => ({
    isRehearsal: false,
    refused: 0,
    total: 12,
    warnings: 0,
    hasWarned: false,
    failedParts: 0,
    parts: 0,
    hasFailed: false,
    ...more,
})

describe('jobSection', () => {
    const read = { isUnread: () => false, now }
    const unread = { isUnread: () => true, now }
    const recently = { startedAt: hoursAgo(3), endedAt: hoursAgo(2) }
    const longAgo = { startedAt: hoursAgo(90), endedAt: hoursAgo(24) }

    it.each<[string, Partial<JobRow>, JobSectionKind, JobSectionKind]>([
        ['is done', recently, 'recent', 'recent'],
        ['runs', { state: 'running' }, 'running', 'running'],
        ['waits', { state: 'queued' }, 'running', 'running'],
        [
            'runs in silence',
            { state: 'running', silentMinutes: 6 },
            'attention',
            'attention',
        ],
        [
            'is stuck since days',
            { state: 'stuck', startedAt: hoursAgo(90), endedAt: undefined },
            'attention',
            'attention',
        ],
        [
            'failed today',
            { state: 'failed', ...recently },
            'attention',
            'attention',
        ],
        [
            'failed a day ago',
            { state: 'failed', ...longAgo },
            'recent',
            'attention',
        ],
        [
            'began days ago and failed today',
            { state: 'failed', ...longAgo, endedAt: hoursAgo(23) },
            'attention',
            'attention',
        ],
        [
            'failed nobody knows when',
            { state: 'failed', startedAt: undefined, endedAt: undefined },
            'recent',
            'attention',
        ],
        [
            'was skipped today',
            {
                state: 'skipped',
                startedAt: undefined,
                endedAt: undefined,
                skippedAt: hoursAgo(1),
            },
            'attention',
            'attention',
        ],
        [
            'was cancelled',
            { state: 'cancelled', ...recently },
            'recent',
            'recent',
        ],
        ['is not known', { state: 'unknown', ...recently }, 'recent', 'recent'],
        [
            'went in but for a row',
            { outcome: imported({ refused: 1 }), ...recently },
            'attention',
            'attention',
        ],
        [
            'lost one of its parts',
            { outcome: imported({ failedParts: 1 }), ...recently },
            'attention',
            'attention',
        ],
        [
            'calls itself failed',
            { outcome: imported({ hasFailed: true }), ...recently },
            'attention',
            'attention',
        ],
        [
            'refused a row days ago',
            { outcome: imported({ refused: 1 }), ...longAgo },
            'recent',
            'attention',
        ],
        [
            'has mere warnings',
            {
                outcome: imported({ warnings: 3, hasWarned: true }),
                ...recently,
            },
            'recent',
            'recent',
        ],
        [
            'keeps the house and runs every 20 seconds',
            { jobType: 'HOUSEKEEPING', state: 'running' },
            'recent',
            'recent',
        ],
        [
            'keeps the house and failed',
            { jobType: 'HOUSEKEEPING', state: 'failed', ...recently },
            'attention',
            'attention',
        ],
    ])('a job that %s', (_, more, whenRead, whenUnread) => {
        const row = jobRowOf(more)
        expect([jobSection(row, read), jobSection(row, unread)]).toEqual([
            whenRead,
            whenUnread,
        ])
    })
})

describe('jobSections', () => {
    const context = { isUnread: () => false, now }
    const uids = (rows: readonly JobRow[]) =>
        jobSections(rows, context).map((section) => [
            section.kind,
            section.rows.map(({ taskUid }) => taskUid),
        ])

    it('has every job once, and no section without jobs', () => {
        expect(uids([])).toEqual([])
        expect(uids([jobRowOf({ taskUid: 'a' })])).toEqual([['recent', ['a']]])
    })

    it('keeps the order, with what hangs first and what keeps the house last', () => {
        expect(
            uids([
                jobRowOf({ taskUid: 'house', jobType: 'HOUSEKEEPING' }),
                jobRowOf({ taskUid: 'failed', state: 'failed', endedAt: now }),
                jobRowOf({ taskUid: 'new' }),
                jobRowOf({ taskUid: 'stuck', state: 'stuck' }),
                jobRowOf({ taskUid: 'old' }),
                jobRowOf({ taskUid: 'runs', state: 'running' }),
            ])
        ).toEqual([
            ['attention', ['stuck', 'failed']],
            ['running', ['runs']],
            ['recent', ['new', 'old', 'house']],
        ])
    })
})
