import { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import { parseServerTime } from '../../dhis2/models/serverTime'
import { jobTimes, type JobTimeSources } from './jobTimes'

const epochOf = (text: string | undefined) => parseServerTime(text, 'UTC')
const at = (time: string) => `2026-11-23T${time}`
const record = (more: object) =>
    JobConfiguration.parse({ id: 'JaeRXwGgRoj', ...more })
const nothing: JobTimeSources = {
    record: undefined,
    state: 'unknown',
    first: undefined,
    last: undefined,
    epochOf,
}
const spoken = {
    first: { time: at('08:00:00') },
    last: { time: at('08:05:00'), completed: true },
}
const done = record({
    created: at('07:00:00'),
    lastExecuted: at('09:00:00'),
    lastFinished: at('09:01:00'),
})

describe('jobTimes', () => {
    it.each<
        [
            what: string,
            sources: Partial<JobTimeSources>,
            start: string | undefined,
            end: string | undefined,
        ]
    >([
        ['nothing known', {}, undefined, undefined],
        ['the record', { record: done, state: 'done' }, '09:00:00', '09:01:00'],
        [
            'the record before the feed',
            { record: done, state: 'done', ...spoken },
            '09:00:00',
            '09:01:00',
        ],
        ['the feed of a job without record', spoken, '08:00:00', '08:05:00'],
        [
            'a feed without an end',
            { first: spoken.first, last: spoken.first },
            '08:00:00',
            undefined,
        ],
        [
            'the start of one that runs again, not its last end',
            { record: done, state: 'running' },
            '09:00:00',
            undefined,
        ],
        [
            'nothing of a turn that was skipped',
            { record: done, state: 'skipped' },
            undefined,
            undefined,
        ],
        [
            'the start of a stuck one',
            { record: done, state: 'stuck', ...spoken },
            '09:00:00',
            undefined,
        ],
        [
            'since when a run-once job waits',
            { record: record({ created: at('07:00:00') }), state: 'queued' },
            '07:00:00',
            undefined,
        ],
        [
            'not when a schedule was made',
            {
                record: record({
                    created: at('07:00:00'),
                    cronExpression: '0 0 2 ? * *',
                }),
                state: 'queued',
            },
            undefined,
            undefined,
        ],
        [
            'not when a job with a delay was made',
            {
                record: record({ created: at('07:00:00'), delay: 20 }),
                state: 'queued',
                ...spoken,
            },
            undefined,
            undefined,
        ],
    ])('%s', (_, sources, start, end) => {
        const moment = (time: string | undefined) => time && epochOf(at(time))
        expect(jobTimes({ ...nothing, ...sources })).toEqual({
            startedAt: moment(start),
            endedAt: moment(end),
        })
    })
})
