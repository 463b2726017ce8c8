import { screen, within } from '@testing-library/react'
import type { Story } from '../support/openApp'
import { passTime, settle } from '../support/passTime'
import { openJob, rowsOf } from './openJob'
import { openJobs } from './openJobs'

afterEach(() => jest.useRealTimers())

const openDialog = ({ user }: Pick<Story, 'user'>) =>
    user.click(
        screen.getByRole('button', { name: 'Delete old notifications…' })
    )
const choose = ({ user }: Pick<Story, 'user'>, what: string) =>
    user.selectOptions(screen.getByLabelText('Which'), what)
const deletionsOf = ({ standin }: Pick<Story, 'standin'>) =>
    standin.control
        .requests()
        .filter(({ method }) => method === 'DELETE')
        .map(({ url }) => url.replace(/^.*\/api\/(\d+\/)?/, ''))

describe('cleaning up', () => {
    it('goes by type, behind a question that says how many', async () => {
        const story = await openJobs()
        await openDialog(story)
        await choose(story, 'All of type Analytics table')
        await story.user.click(
            screen.getByRole('button', { name: 'Delete those of 2 jobs' })
        )
        expect(deletionsOf(story)).toEqual(['system/tasks/ANALYTICS_TABLE'])
        expect(screen.queryByText(/No space left/)).toBeNull()
    })

    it('goes by age', async () => {
        const story = await openJobs()
        // Two days later, so the jobs of today are old.
        await passTime(172_800_000, 14_400_000)
        await openDialog(story)
        await choose(story, 'Older than 1 day')
        await story.user.click(
            screen.getByRole('button', { name: /^Delete those of \d+ jobs$/ })
        )
        expect(deletionsOf(story)).toEqual(['system/tasks?maxAge=1'])
    })

    it('offers nothing where nothing is old enough', async () => {
        await openDialog(await openJobs())
        expect(
            screen.getByRole('button', { name: 'Delete those of 0 jobs' })
        ).toBeDisabled()
    })

    it('keeps to the type that was chosen when a newer job comes up', async () => {
        const story = await openJobs()
        await openDialog(story)
        await choose(story, 'All of type Resource table')
        story.standin.control.startJob('PREDICTOR', { durationMs: 100 })
        await passTime(31_000)
        expect(screen.getByLabelText('Which')).toHaveDisplayValue(
            'All of type Resource table'
        )
        await story.user.click(
            screen.getByRole('button', { name: 'Delete those of 1 job' })
        )
        expect(deletionsOf(story)).toEqual(['system/tasks/RESOURCE_TABLE'])
    })

    it('counts no job of which only the record is left', async () => {
        const story = await openJobs({
            before: ({ control }) => {
                control.startJob('PREDICTOR', { durationMs: 100 })
                jest.advanceTimersByTime(5_000)
            },
        })
        await deleteElsewhere(story, 'system/tasks/PREDICTOR')
        await story.user.click(screen.getByRole('button', { name: 'Refresh' }))
        await openDialog(story)
        expect(
            screen.queryByRole('option', { name: 'All of type Predictor' })
        ).toBeNull()
    })
})

describe('an open job whose notifications are deleted', () => {
    const openEnded = async () => {
        const story = await openJob('PREDICTOR', { durationMs: 300 })
        await passTime(3_000)
        await story.open()
        expect(rowsOf().length).toBeGreaterThan(0)
        await story.user.click(screen.getByRole('button', { name: 'Refresh' }))
        await passTime(2_000)
        return story
    }
    const emptied = () =>
        screen.queryByText('The server keeps no notifications of it.')

    it('together with its type, is empty at once', async () => {
        const story = await openEnded()
        await openDialog(story)
        await choose(story, 'All of type Predictor')
        await story.user.click(
            screen.getByRole('button', { name: 'Delete those of 2 jobs' })
        )
        await passTime(500)
        expect(emptied()).toBeInTheDocument()
    })

    it('by another admin, keeps them on the screen and says so', async () => {
        const story = await openEnded()
        await deleteElsewhere(story, `system/tasks/PREDICTOR/${story.id}`)
        await story.user.click(screen.getByRole('button', { name: 'Refresh' }))
        await settle()
        expect(rowsOf().length).toBeGreaterThan(0)
        expect(
            screen.getByText(/no longer keeps these notifications/)
        ).toBeInTheDocument()
    })

    it.each(['with a record', 'without a record'])(
        'alone, %s, is empty and no error',
        async (kind) => {
            const story = await openEnded()
            if (kind === 'without a record') {
                story.standin.control.fail(`jobConfigurations/${story.id}`, {
                    kind: 'http',
                    status: 404,
                    message: 'gone',
                })
            }
            await story.user.click(
                screen.getByRole('button', { name: 'Delete notifications' })
            )
            await story.user.click(
                within(screen.getByRole('dialog')).getByRole('button', {
                    name: 'Delete notifications',
                })
            )
            await passTime(500)
            expect(deletionsOf(story)).toEqual([
                `system/tasks/PREDICTOR/${story.id}`,
            ])
            expect(emptied()).toBeInTheDocument()
            expect(
                screen.queryByText('This job could not be followed')
            ).toBeNull()
        }
    )
})

/** Another admin deletes something. */
async function deleteElsewhere(
    { standin }: Pick<Story, 'standin'>,
    path: string
) {
    standin.handle({
        method: 'DELETE',
        url: `http://standin.test/api/${path}`,
        headers: { 'x-requested-with': 'XMLHttpRequest' },
    })
    await settle()
}
