import { fireEvent, screen, within } from '@testing-library/react'
import type { Standin } from '../../standin/createStandin'
import { passTime, settle } from '../support/passTime'
import { openJob, rowsOf } from './openJob'
import { openJobs } from './openJobs'

afterEach(() => jest.useRealTimers())

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

    it('keeps on the screen what the server has let go', async () => {
        const { open } = await openJob('PREDICTOR', {
            durationMs: 600,
            extraRows: 700,
        })
        await open()
        await passTime(5_000)
        // The stand-in, like a server as it is installed, keeps 500.
        expect(rowsOf().length).toBeGreaterThan(500)
        expect(rowsOf()[0]).toMatch(/Predicting values/)
        expect(
            screen.getByText(
                /^The server no longer keeps \d+ of these notifications\. They/
            )
        ).toBeInTheDocument()
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
            screen.getByText(/no longer keeps these notifications/)
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

    it('that is long over is asked for once, with all that is kept of it', async () => {
        const { standin, id, open } = await openJob('PREDICTOR', {
            durationMs: 300,
        })
        await passTime(120_000, 2_000)
        standin.control.requests()
        await open()
        await passTime(3_000)
        const urls = standin.control.requests().map(({ url }) => url)
        const asked = (part: string) =>
            urls.filter((url) => url.includes(part)).length
        expect(asked(`system/tasks/PREDICTOR/${id}`)).toBe(1)
        expect(asked(`${id}/progress`)).toBe(1)
        expect(asked(`${id}/errors`)).toBe(1)
    })

    it('tells its times by what it has said when its record is gone', async () => {
        const { standin, id, open } = await openJob('PREDICTOR', {
            durationMs: 2_000,
        })
        await passTime(5_000)
        standin.control.fail(/jobConfigurations/, {
            kind: 'http',
            status: 404,
            message: 'gone',
        })
        await open()
        const fact = (label: string) =>
            screen.getByText(label, { selector: 'dt' }).nextElementSibling
        expect(rowsOf().length).toBeGreaterThan(0)
        expect(id).not.toBe('')
        expect(fact('Started')).toHaveTextContent(/ago/)
        expect(fact('Ended')).toHaveTextContent(/ago/)
    })

    it('that the server never knew is told as such', async () => {
        await openJobs({ route: '/jobs/PREDICTOR/JaeRXwGgRoj' })
        await passTime(1_000)
        expect(
            screen.getByText(/^The server knows no job JaeRXwGgRoj/)
        ).toBeInTheDocument()
        const job = screen.getByRole('article')
        expect(within(job).queryAllByRole('button')).toEqual([])
        expect(within(job).queryByText(/could not/)).toBeNull()
    })
})

async function openDetails(summary: string) {
    const details = screen.getByText(summary).closest('details')
    // jsdom does not open one on a click.
    details?.setAttribute('open', '')
    fireEvent(details as HTMLElement, new Event('toggle'))
    await settle()
}
