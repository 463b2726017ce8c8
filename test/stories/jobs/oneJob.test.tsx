import { act, fireEvent, screen, within } from '@testing-library/react'
import type { Standin } from '../../standin/createStandin'
import { passTime, settle } from '../support/passTime'
import { openJobs } from './openJobs'

afterEach(() => jest.useRealTimers())

const rowsOf = () =>
    within(screen.getByRole('region', { name: 'Notifications, oldest first' }))
        .queryAllByRole('listitem')
        .map(({ textContent }) => textContent ?? '')

/** Opens a job of the stand-in that another has just started. */
async function openJob(
    jobType: string,
    wish: Parameters<Standin['control']['startJob']>[1] = {},
    options: Parameters<typeof openJobs>[0] = {}
) {
    const story = await openJobs(options)
    const { id } = story.standin.control.startJob(jobType, wish)
    const open = async () => {
        window.location.hash = `#/jobs/${jobType}/${id}`
        await passTime(500)
    }
    return { ...story, id, open }
}

const row = (message: string, more: object = {}) => ({
    uid: 'sameMoment1',
    id: 'sameMoment1',
    level: 'INFO',
    category: 'PREDICTOR',
    time: '2026-11-23T12:30:01.123',
    message,
    completed: false,
    ...more,
})

/** From now on the server has these rows of the job, oldest first. */
const nowSays = (
    { control }: Standin,
    id: string,
    rows: readonly unknown[]
) => {
    control.clearFaults()
    control.fail(`system/tasks/PREDICTOR/${id}`, {
        kind: 'replace',
        body: [...rows].reverse(),
    })
}

describe('one job', () => {
    it('is followed to its end, which is announced once', async () => {
        const { open } = await openJob('PREDICTOR', { durationMs: 8_000 })
        await open()
        expect(rowsOf().join()).toMatch(/Predicting values.*Running predictor/)
        expect(screen.queryByText(/Predictor has ended/)).toBeNull()
        await passTime(14_000)
        expect(rowsOf().at(-1)).toMatch(/Predictions generated/)
        expect(screen.getAllByText(/Predictor has ended: Done/)).toHaveLength(1)
        expect(
            screen.getByRole('heading', { name: 'Predictor Done' })
        ).toBeInTheDocument()
    })

    it('fails when its record says so, after an INFO row that says completed', async () => {
        const { open } = await openJob('DATA_INTEGRITY_DETAILS', {
            checks: ['program_stages_no_programs'],
        })
        await open()
        await passTime(20_000)
        expect(
            screen.getByRole('heading', {
                name: 'Data integrity details Failed',
            })
        ).toBeInTheDocument()
        expect(
            screen.getByRole('link', { name: 'See the results' })
        ).toHaveAttribute('href', '#/checks')
    })

    it('shows 500 rows, and no more', async () => {
        const { open } = await openJob('PREDICTOR', {
            durationMs: 600,
            extraRows: 700,
        })
        await open()
        await passTime(5_000)
        expect(rowsOf()).toHaveLength(500)
    })

    it('tells two rows of one millisecond apart and replaces LOOP rows', async () => {
        const { standin, id, open } = await openJob('PREDICTOR')
        nowSays(standin, id, [
            row('one'),
            row('two'),
            row('0/2', { level: 'LOOP' }),
        ])
        await open()
        expect(rowsOf()).toHaveLength(3)
        nowSays(standin, id, [
            row('one'),
            row('two'),
            row('1/2', { level: 'LOOP' }),
        ])
        await passTime(2_500)
        expect(
            rowsOf().map((text) => text.replace(/^.*(Info|Progress)/, ''))
        ).toEqual(['one', 'two', '1/2'])
    })

    it('shows unknown levels and data, rows without time or id, and rubbish', async () => {
        const { standin, id, open, user } = await openJob('PREDICTOR')
        nowSays(standin, id, [
            {
                level: 'LOUD',
                message: 'no time',
                dataType: 'SURPRISE',
                data: { inside: ['a', 'b'] },
            },
            { message: ['not text'] },
            { message: 'x'.repeat(300) },
        ])
        await open()
        const [first, long] = rowsOf()
        expect(first).toMatch(/no timeLOUDno timeSURPRISE/)
        expect(screen.getByText('1 row could not be read')).toBeInTheDocument()
        expect(long).toMatch(/x…/)
        await user.click(screen.getByRole('button', { name: 'Show all' }))
        expect(rowsOf()[1]).toContain('x'.repeat(300))
        await openDetails('SURPRISE')
        expect(screen.getByText('inside')).toBeInTheDocument()
        expect(screen.getByText('a, b')).toBeInTheDocument()
    })

    it('keeps its rows when another admin deletes them, and says so', async () => {
        const { standin, id, open } = await openJob('PREDICTOR')
        nowSays(standin, id, [row('one')])
        await open()
        nowSays(standin, id, [])
        await passTime(2_500)
        expect(rowsOf()).toHaveLength(1)
        expect(
            screen.getByText(/have been deleted on the server/)
        ).toBeInTheDocument()
    })

    it('keeps the place of a reader and counts what has come below', async () => {
        const { standin, id, open, user } = await openJob('PREDICTOR')
        nowSays(standin, id, [row('one')])
        await open()
        const box = screen.getByRole('region', {
            name: 'Notifications, oldest first',
        })
        Object.defineProperties(box, {
            scrollHeight: { value: 1000 },
            clientHeight: { value: 100 },
        })
        box.scrollTop = 200
        fireEvent.scroll(box)
        nowSays(standin, id, [row('one'), row('two'), row('three')])
        await passTime(2_500)
        expect(box.scrollTop).toBe(200)
        await user.click(screen.getByRole('button', { name: /^2 new below/ }))
        expect(box.scrollTop).toBe(1000)
        expect(screen.queryByRole('button', { name: /new below/ })).toBeNull()
    })

    it('goes on after an outage and says that it reconnects', async () => {
        const { standin, id, open } = await openJob('PREDICTOR')
        await open()
        standin.control.fail(`system/tasks/PREDICTOR/${id}`, { kind: 'cut' }, 2)
        await passTime(3_000)
        expect(screen.getByText('Reconnecting…')).toBeInTheDocument()
        expect(rowsOf().length).toBeGreaterThan(0)
        await passTime(15_000)
        expect(screen.queryByText('Reconnecting…')).toBeNull()
    })

    it('that the server never knew is told as such', async () => {
        await openJobs({ route: '/jobs/PREDICTOR/JaeRXwGgRoj' })
        await passTime(1_000)
        expect(
            screen.getByText('This job could not be followed')
        ).toBeInTheDocument()
    })
})

describe('what a job has brought', () => {
    it('is counts and conflicts of an import, and errors with codes', async () => {
        const { open } = await openJob('METADATA_IMPORT', { durationMs: 300 })
        await passTime(3_000)
        await open()
        const everything = screen.getByRole('row', { name: /^Everything/ })
        expect(everything).toHaveTextContent('Everything00022')
        expect(screen.getByText('4 conflicts')).toBeInTheDocument()
        expect(screen.getAllByText('E4000')).toHaveLength(6)
        expect(screen.getAllByText('E5003')).toHaveLength(2)
    })

    it('is hidden, not "none", from who may not read the log', async () => {
        const { open } = await openJob(
            'METADATA_IMPORT',
            { durationMs: 300 },
            { user: 'viewer' }
        )
        await passTime(3_000)
        await open()
        expect(
            screen.getAllByText('Hidden: needs F_JOB_LOG_READ')
        ).toHaveLength(2)
        expect(screen.queryByText('No errors are recorded.')).toBeNull()
    })

    it('counts failed items in the tree, where the server says SUCCESS', async () => {
        const { open } = await openJob('DATA_INTEGRITY_DETAILS', {
            checks: ['program_stages_no_programs', 'dashboards_no_items'],
        })
        await passTime(20_000)
        await open()
        const tree = screen.getByRole('region', { name: 'Progress' })
        expect(
            within(tree).getAllByText(/^\d failed$/).length
        ).toBeGreaterThanOrEqual(1)
        expect(within(tree).getAllByText('2/2').length).toBeGreaterThanOrEqual(
            1
        )
    })
})

describe('what can be done to a job', () => {
    it('is cancelled behind a question', async () => {
        const { open, user } = await openJob('PREDICTOR', {
            durationMs: 600_000,
        })
        await open()
        await user.click(screen.getByRole('button', { name: 'Cancel job' }))
        const dialog = within(screen.getByRole('dialog'))
        await user.click(dialog.getByRole('button', { name: 'Cancel job' }))
        await settle()
        expect(screen.getByText(/Cancelling: /)).toBeInTheDocument()
        await passTime(60_000, 1_000)
        expect(
            screen.getByRole('heading', { name: 'Predictor Cancelled' })
        ).toBeInTheDocument()
        expect(screen.queryByText(/Cancelling: /)).toBeNull()
    })

    it('cannot be cancelled by who may not, and says what is missing', async () => {
        const { open } = await openJob(
            'PREDICTOR',
            { durationMs: 600_000 },
            { user: 'viewer' }
        )
        await open()
        expect(
            screen.getByRole('button', { name: 'Cancel job' })
        ).toBeDisabled()
        expect(
            screen.getByText('needs F_PERFORM_MAINTENANCE')
        ).toBeInTheDocument()
    })

    it('is not called stuck for a long step while its record moves', async () => {
        const { open } = await openJob('PREDICTOR', { durationMs: 900_000 })
        await open()
        await passTime(480_000, 5_000)
        expect(
            screen.getByRole('heading', { name: 'Predictor Running' })
        ).toBeInTheDocument()
    })

    it('is freed when a restart of the server has left it running', async () => {
        const { standin, open, user } = await openJob(
            'PREDICTOR',
            { durationMs: 600_000 },
            { user: 'maintainer' }
        )
        await open()
        await passTime(5_000)
        standin.control.restart()
        await passTime(340_000, 5_000)
        expect(
            screen.getByRole('heading', { name: 'Predictor Stuck' })
        ).toBeInTheDocument()
        await user.click(screen.getByRole('button', { name: 'Free this job' }))
        const dialog = within(screen.getByRole('dialog'))
        await user.click(dialog.getByRole('button', { name: 'Free this job' }))
        await passTime(3_000)
        expect(
            screen.getByRole('heading', { name: 'Predictor Failed' })
        ).toBeInTheDocument()
    })

    it('runs again when it is a configured one', async () => {
        const schedule = {
            name: 'Nightly integrity',
            jobType: 'DATA_INTEGRITY',
            cronExpression: '0 0 2 ? * *',
            jobParameters: { type: 'SUMMARY', checks: ['dashboards_no_items'] },
        }
        let id = ''
        const { standin, user } = await openJobs({
            before: (standin) => {
                const created = standin.handle({
                    method: 'POST',
                    url: 'http://standin.test/api/jobConfigurations',
                    headers: {
                        'x-requested-with': 'XMLHttpRequest',
                        'content-type': 'application/json',
                    },
                    body: JSON.stringify(schedule),
                })
                id = JSON.parse(String(created.body)).response.uid
            },
        })
        window.location.hash = `#/jobs/DATA_INTEGRITY/${id}`
        await passTime(500)
        expect(
            screen.getByRole('heading', { name: 'Data integrity Not run yet' })
        ).toBeInTheDocument()
        await user.click(screen.getByRole('button', { name: 'Run now' }))
        const dialog = within(screen.getByRole('dialog'))
        await user.click(dialog.getByRole('button', { name: 'Run now' }))
        await passTime(30_000)
        expect(
            screen.getByRole('heading', { name: 'Data integrity Done' })
        ).toBeInTheDocument()
        expect(
            standin.control
                .requests()
                .filter(({ url }) => url.endsWith('/execute'))
        ).toHaveLength(1)
    })

    it('says why it could not, and stays open', async () => {
        const { standin, open, user } = await openJob('PREDICTOR', {
            durationMs: 600_000,
        })
        await open()
        standin.control.fail('*/cancel', {
            kind: 'http',
            status: 409,
            message: 'Too late',
        })
        await user.click(screen.getByRole('button', { name: 'Cancel job' }))
        const dialog = within(screen.getByRole('dialog'))
        await user.click(dialog.getByRole('button', { name: 'Cancel job' }))
        await settle()
        expect(dialog.getByText(/Too late/)).toBeInTheDocument()
    })

    it('gives its log to the clipboard', async () => {
        const { open } = await openJob('PREDICTOR', { durationMs: 300 })
        await passTime(3_000)
        await open()
        let copied = ''
        Object.defineProperty(navigator, 'clipboard', {
            configurable: true,
            value: {
                writeText: async (text: string) => {
                    copied = text
                },
            },
        })
        await act(async () => {
            fireEvent.click(screen.getByRole('button', { name: 'Copy log' }))
            await Promise.resolve()
        })
        await settle()
        expect(screen.getByText('Copied')).toBeInTheDocument()
        expect(copied).toMatch(
            /^PREDICTOR \w{11}\n.*INFO {2}Predicting values\n/
        )
    })
})

async function openDetails(summary: string) {
    const details = screen.getByText(summary).closest('details')
    // jsdom does not open one on a click.
    details?.setAttribute('open', '')
    fireEvent(details as HTMLElement, new Event('toggle'))
    await settle()
}
