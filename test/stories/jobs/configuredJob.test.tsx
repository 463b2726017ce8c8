import { screen, within } from '@testing-library/react'
import type { Story } from '../support/openApp'
import { passTime } from '../support/passTime'
import { addSchedule } from './addSchedule'
import { openJobs } from './openJobs'

beforeAll(() => import('../../../src/notifications/dock/DockedPanel'))
afterEach(() => jest.useRealTimers())

async function openConfiguredJob(jobType: string) {
    let id = ''
    const story = await openJobs({
        before: (standin) => {
            id = addSchedule(standin, jobType)
        },
    })
    const open = async () => {
        window.location.hash = `#/jobs/${jobType}/${id}`
        await passTime(500)
    }
    await open()
    return { ...story, id, open }
}

async function runNow({ user }: Pick<Story, 'user'>) {
    await user.click(screen.getByRole('button', { name: 'Run now' }))
    await user.click(
        within(screen.getByRole('dialog')).getByRole('button', {
            name: 'Run now',
        })
    )
}

const fact = (label: string) =>
    screen.getByText(label, { selector: 'dt' }).nextElementSibling
const heading = (name: string) => screen.queryByRole('heading', { name })
const panel = () => screen.queryByRole('complementary', { name: 'Running job' })

describe('a configured job', () => {
    it('runs again, and tells that it was you who asked', async () => {
        const { standin, user } = await openConfiguredJob('DATA_INTEGRITY')
        expect(heading('Data integrity Not run yet')).toBeInTheDocument()
        await runNow({ user })
        await passTime(30_000)
        expect(heading('Data integrity Done')).toBeInTheDocument()
        expect(fact('Started by')).toHaveTextContent('you')
        expect(
            standin.control
                .requests()
                .filter(({ url }) => url.endsWith('/execute'))
        ).toHaveLength(1)
    })

    it('waits since nobody knows when, not since its schedule was made', async () => {
        const story = await openConfiguredJob('PREDICTOR')
        story.standin.control.startJob('PREDICTOR', { durationMs: 600_000 })
        await passTime(1_000)
        await runNow(story)
        await passTime(3_000)
        expect(heading('Predictor Queued')).toBeInTheDocument()
        expect(fact('Waits since')).toHaveTextContent('–')
        expect(fact('Started by')).toHaveTextContent('you')
    })

    it('shows the errors of its last run, not those of the run before', async () => {
        const { standin, user, id, open } =
            await openConfiguredJob('DATA_INTEGRITY')
        const failWith = (code: string) => {
            standin.control.clearFaults()
            standin.control.fail(`jobConfigurations/${id}/errors`, {
                kind: 'replace',
                body: { id, errors: [{ code, id: 'x', type: 'DataSet' }] },
            })
        }
        failWith('E1111')
        await runNow({ user })
        await passTime(30_000)
        expect(screen.getByText('E1111')).toBeInTheDocument()
        window.location.hash = '#/jobs'
        await passTime(500)
        failWith('E2222')
        await askForRun(standin, id)
        await passTime(60_000, 1_000)
        await open()
        await passTime(1_000)
        expect(screen.queryByText('E1111')).toBeNull()
        expect(screen.getByText('E2222')).toBeInTheDocument()
    })

    it('docks each of its runs anew, and tells none twice', async () => {
        const story = await openConfiguredJob('PREDICTOR')
        await runNow(story)
        await passTime(40_000)
        // Its end was told on its own page.
        window.location.hash = '#/issues'
        await passTime(2_000)
        expect(panel()).toBeNull()
        await story.open()
        await runNow(story)
        window.location.hash = '#/issues'
        await passTime(40_000, 1_000)
        expect(panel()).toHaveTextContent('Predictor has ended: Done.')
    })
})

/** Another admin runs it now. */
async function askForRun({ handle }: Story['standin'], id: string) {
    handle({
        method: 'POST',
        url: `http://standin.test/api/jobConfigurations/${id}/execute`,
        headers: { 'x-requested-with': 'XMLHttpRequest' },
    })
    await passTime(1_000)
}
