import { screen } from '@testing-library/react'
import type { Fault } from '../../standin/faults/fault'
import { passTime } from '../support/passTime'
import { openJob } from './openJob'
import { openJobs, rowsOfType } from './openJobs'

afterEach(() => jest.useRealTimers())

const exchange = () => rowsOfType('Aggregate data exchange')[0]

describe('how an import ended', () => {
    it('is no plain "Done" when its rows were refused, in the list and on its page', async () => {
        const { open } = await openJob('METADATA_IMPORT', { durationMs: 300 })
        await passTime(31_000)
        const [newest] = rowsOfType('Metadata import')
        expect(newest).toHaveTextContent(/^All 2 rows refused/)
        await open()
        expect(
            screen.getByRole('heading', {
                name: 'Metadata import All 2 rows refused',
            })
        ).toBeInTheDocument()
    })

    it('was a rehearsal by the parameters alone, where the summary is silent', async () => {
        const { standin, id, open } = await openJob('TRACKER_IMPORT_JOB', {
            durationMs: 300,
            parameters: { importMode: 'VALIDATE' },
        })
        standin.control.fail(`system/taskSummaries/TRACKER_IMPORT_JOB/${id}`, {
            kind: 'replace',
            body: {
                status: 'OK',
                stats: { created: 3, updated: 0, ignored: 0, total: 3 },
            },
        })
        await passTime(31_000)
        const [newest] = rowsOfType('Tracker import')
        expect(newest).toHaveTextContent(/^DoneRehearsal: nothing was written/)
        await open()
        expect(
            screen.getByRole('heading', {
                name: 'Tracker import Done Rehearsal: nothing was written',
            })
        ).toBeInTheDocument()
        const head = screen.getByRole('columnheader', {
            name: 'Would be created',
        })
        expect(head).toBeInTheDocument()
        expect(
            screen.getByRole('row', { name: /^Everything/ })
        ).toHaveTextContent('Everything30–03')
    })

    it('is told in the list by its report, read once, where no notification tells', async () => {
        const { standin, user, id } = await openJob('AGGREGATE_DATA_EXCHANGE', {
            durationMs: 300,
        })
        await passTime(31_000)
        expect(exchange()).toHaveTextContent(
            /^Done, 7 of 130 rows refused · 2 of 4 parts failed/
        )
        await user.click(screen.getByRole('link', { name: 'Checks' }))
        await user.click(screen.getByRole('link', { name: /^Jobs/ }))
        await passTime(400_000, 10_000)
        expect(exchange()).toHaveTextContent(/^Done, 7 of 130 rows refused/)
        expect(
            standin.control
                .requests()
                .filter(({ url }) => url.includes(`DATA_EXCHANGE/${id}`))
                .filter(({ url }) => url.includes('/taskSummaries/'))
        ).toHaveLength(1)
    })

    it.each<[string, Fault, RegExp]>([
        [
            'cannot be read',
            { kind: 'http', status: 403 },
            /^Done, report not read/,
        ],
        ['is not there', { kind: 'empty' }, /^Done, no report/],
        [
            'has another shape',
            { kind: 'replace', body: ['sent'] },
            /^Done, report not understood/,
        ],
    ])(
        'is no plain "Done" of an exchange whose report %s, in the list and on its page',
        async (_what, fault, words) => {
            const { open } = await openJob(
                'AGGREGATE_DATA_EXCHANGE',
                { durationMs: 300 },
                {
                    before: ({ control }) =>
                        control.fail(/taskSummaries/, fault),
                }
            )
            await passTime(31_000)
            expect(exchange()).toHaveTextContent(words)
            await open()
            expect(
                screen.getByRole('heading', {
                    name: new RegExp(
                        `^Aggregate data exchange ${words.source.slice(1)}`
                    ),
                })
            ).toBeInTheDocument()
        }
    )

    it('is read of a few newest jobs at most', async () => {
        const { standin } = await openJobs({
            version: '2.43',
            before: ({ control }) => {
                for (let job = 0; job < 14; job += 1) {
                    control.startJob('AGGREGATE_DATA_EXCHANGE', {
                        durationMs: 300,
                    })
                    control.advance(30_000)
                }
            },
        })
        await passTime(5_000)
        expect(
            standin.control
                .requests()
                .filter(({ url }) => url.includes('/taskSummaries/'))
        ).toHaveLength(10)
        expect(exchange()).toHaveTextContent(/^Done, 7 of 130 rows refused/)
    })
})
