import { nextRun } from './nextRun'

const epochOf = (text: string | undefined) =>
    text === undefined ? undefined : Date.parse(`${text}Z`)
const now = Date.UTC(2026, 10, 23, 12)
const weekly = {
    id: 'weekly',
    schedulingType: 'CRON',
    cronExpression: '0 0 2 ? * MON',
    nextExecutionTime: '2026-11-30T02:00:00.000',
}
const nightly = {
    ...weekly,
    id: 'nightly',
    nextExecutionTime: '2026-11-24T02:00:00.000',
}

test.each([
    ['none where there is none', [], undefined],
    ['the first of two', [weekly, nightly], 'nightly'],
    [
        'one that comes at intervals',
        [{ ...weekly, cronExpression: undefined, delay: 3600 }],
        'weekly',
    ],
    [
        'none that was started by hand',
        [
            {
                ...nightly,
                schedulingType: 'ONCE_ASAP',
                cronExpression: undefined,
            },
        ],
        undefined,
    ],
    [
        'none that is over',
        [{ ...weekly, nextExecutionTime: '2026-11-23T02:00:00.000' }],
        undefined,
    ],
    [
        'none of which no time is told',
        [{ ...weekly, nextExecutionTime: undefined }],
        undefined,
    ],
])('tells %s', (_, jobs, id) => {
    expect(nextRun(jobs, epochOf, now)?.job.id).toBe(id)
})
