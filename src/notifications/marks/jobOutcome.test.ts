import { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import type { Notification } from '../../dhis2/models/notification'
import { jobOutcome } from './jobOutcome'

const begun = (data: object): Notification => ({
    level: 'INFO',
    message: 'Tracker import started',
    completed: false,
    dataType: 'PARAMETERS',
    data,
})
const ended = (message: string): Notification => ({
    level: 'INFO',
    message,
    completed: true,
    data: undefined,
})
const oneRefused = ended(
    'Import complete with status OK, 0 created, 0 updated, 0 deleted, 1 ignored'
)
const recordOf = (jobParameters: unknown) =>
    JobConfiguration.parse({ id: 'f8zLsh59wwz', jobParameters })

describe('jobOutcome', () => {
    it.each([
        [
            'the record',
            recordOf({ importMode: 'VALIDATE' }),
            [oneRefused],
            true,
        ],
        [
            'the first row',
            undefined,
            [begun({ dryRun: true }), oneRefused],
            true,
        ],
        [
            'the record first',
            recordOf({ dryRun: false }),
            [begun({ dryRun: true }), oneRefused],
            false,
        ],
        ['nothing', undefined, [oneRefused], false],
    ])('knows a rehearsal by %s', (_, record, notifications, isRehearsal) => {
        expect(jobOutcome({ record, notifications })).toMatchObject({
            isRehearsal,
            refused: 1,
            total: 1,
        })
    })

    it('believes the end of the last run only', () => {
        const notifications = [oneRefused, ended('Process failed: disk full')]
        expect(jobOutcome({ record: undefined, notifications })).toBeUndefined()
    })
})
