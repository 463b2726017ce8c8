import type { Notification } from '../../dhis2/models/notification'
import { addFeedRows, noFeedRows } from '../feed/feedRows'
import { jobLogFileName, jobLogText } from './jobLogText'

const job = { jobType: 'ANALYTICS_TABLE', taskUid: 'JaeRXwGgRoj' }

describe('the log of a job', () => {
    it('is a line a row, with what the rows carry', () => {
        const notifications: Notification[] = [
            {
                time: '2026-11-23T12:30:01.123',
                level: 'INFO',
                message: 'Started',
                completed: false,
                data: { lastYears: 1 },
            },
            { level: undefined, message: '', completed: true, data: undefined },
        ]
        const { rows } = addFeedRows(noFeedRows, notifications)
        expect(jobLogText({ ...job, rows })).toBe(
            [
                'ANALYTICS_TABLE JaeRXwGgRoj',
                '2026-11-23T12:30:01.123  INFO  Started',
                '    lastYears: 1',
                '-  -  (completed)',
                '',
            ].join('\n')
        )
    })

    it('has a file name that says which', () => {
        expect(jobLogFileName(job)).toBe('analytics-table-JaeRXwGgRoj.log')
    })
})
