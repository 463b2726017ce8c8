import { screen, within } from '@testing-library/react'
import type { Standin } from '../standin/createStandin'
import {
    coordinates,
    orphaned,
    press,
    rowOf,
    tick,
    totalOf,
    twoChecks,
} from './run/runSteps'
import { openApp, type Story, type StoryOptions } from './support/openApp'
import { passTime } from './support/passTime'

const broken = 'custom_view_of_old_register'
const checks = [...twoChecks, broken]
const register = 'Facilities missing in the old register'

const hasRun = ({ control }: Standin) => {
    control.setIssues('orgunits_orphaned', [])
    for (const name of checks) {
        control.startJob('DATA_INTEGRITY', { checks: [name] })
        control.advance(60_000)
    }
}

/** A server where one check has failed, one found issues and one passed. */
const openAfterRun = async (options: StoryOptions = {}): Promise<Story> => {
    const story = await openApp({
        route: '/checks',
        version: '2.43',
        onlyChecks: checks,
        before: hasRun,
        ...options,
    })
    await passTime(2000)
    return story
}

const heads = () =>
    screen.getAllByRole('columnheader').map((head) => head.textContent)

/** The titles of the rows, from the top. */
const titles = () =>
    screen
        .getAllByRole('row')
        .slice(1)
        .map((row) => within(row).getAllByRole('link')[0]?.textContent)

const choice = (name: string) => screen.getByRole('checkbox', { name })

describe('the table of checks', () => {
    it('shows a share of more than all as the server says it, its bar full', async () => {
        await openAfterRun({
            before: (standin) => {
                hasRun(standin)
                standin.control.fail(/dataIntegrity\/summary(\?|$)/, {
                    kind: 'replace',
                    body: {
                        orgunits_no_coordinates: {
                            name: 'orgunits_no_coordinates',
                            count: 19,
                            percentage: 264,
                        },
                    },
                })
            },
        })
        const figure = within(rowOf(coordinates)).getByText('264%')
        expect(figure.nextElementSibling?.firstElementChild).toHaveStyle({
            width: '100%',
        })
    })

    it('has the worst on top and says each count once, as a link to the issues', async () => {
        const { user } = await openAfterRun()
        expect(titles()).toEqual([orphaned, register, coordinates])
        expect(heads()).toEqual([
            'Select all shown checks',
            'Severity',
            'Check',
            'Issues',
            'Share',
            'Last run',
        ])
        expect(rowOf(orphaned)).toHaveTextContent('Passed')
        const failed = within(rowOf(register))
        expect(failed.getByText('Failed to run')).toBeVisible()
        expect(failed.getByTitle(/ResultSet/)).toBeVisible()
        expect(failed.queryByText('0')).not.toBeInTheDocument()

        const count = within(rowOf(coordinates)).getByRole('link', {
            name: /^\d+ issues$/,
        })
        expect(
            within(rowOf(coordinates)).getAllByText(/^[\d,]+$/)
        ).toHaveLength(1)
        await user.click(count)
        await passTime(1000)
        expect(window.location.hash).toMatch(
            /^#\/issues\?check=orgunits_no_coordinates/
        )
    })

    it('sorts by a column that is clicked, and keeps that in the address', async () => {
        const story = await openAfterRun()
        await story.user.click(screen.getByTitle('Sort by Issues'))
        expect(window.location.hash).toBe('#/checks?sort=issues%3Adesc')
        expect(titles()).toEqual([coordinates, orphaned, register])
    })

    it('hides what has passed, and shows it to whoever asks for it', async () => {
        const story = await openAfterRun()
        await story.user.click(choice('Hide passed'))
        expect(window.location.hash).toBe('#/checks?hidePassed=true')
        expect(titles()).toEqual([register, coordinates])
        expect(screen.getByText('2 of 3 shown')).toBeInTheDocument()
        await press(story, 'Passed 1')
        expect(choice('Hide passed')).not.toBeChecked()
        expect(titles()).toEqual([orphaned])
        expect(totalOf('Passed')).toBe(1)
        await story.user.click(choice('Hide passed'))
        expect(titles()).toEqual([register, coordinates])
    })

    it('writes a section in one spelling', async () => {
        await openApp({
            route: '/checks?sort=name:asc',
            before: ({ control }) =>
                control.fail(/dataIntegrity$/, {
                    kind: 'replace',
                    body: [
                        { name: 'two', section: 'Data sets', code: 'D2' },
                        { name: 'one', section: 'Data Sets', code: 'D1' },
                    ],
                }),
        })
        expect(titles()).toEqual(['one', 'two'])
        expect(rowOf('one')).toHaveTextContent('Data sets · D1')
        expect(rowOf('two')).toHaveTextContent('Data sets · D2')
    })

    it('has neither check boxes nor empty columns for who may not run checks', async () => {
        await openAfterRun({ user: 'viewer' })
        expect(heads()).toEqual(['Severity', 'Check'])
        expect(titles()).toHaveLength(3)
        expect(
            within(screen.getByRole('table')).queryByRole('checkbox')
        ).not.toBeInTheDocument()
        expect(
            screen.queryByRole('group', { name: 'Selection' })
        ).not.toBeInTheDocument()
    })
})

describe('the bar of the selection', () => {
    const bar = () => within(screen.getByRole('group', { name: 'Selection' }))
    const button = (name: string) => bar().getByRole('button', { name })

    it('is filled and emptied by keyboard, and keeps the focus', async () => {
        const { user } = await openAfterRun()
        expect(bar().getByRole('status')).toBeEmptyDOMElement()
        choice(`Select ${coordinates}`).focus()
        await user.keyboard(' ')
        expect(bar().getByRole('status')).toHaveTextContent('1 selected')
        choice('Select all shown checks').focus()
        await user.keyboard(' ')
        expect(bar().getByRole('status')).toHaveTextContent('3 selected')
        button('Clear selection').focus()
        await user.keyboard('{Enter}')
        expect(bar().getByRole('status')).toBeEmptyDOMElement()
        expect(bar().queryByRole('button')).not.toBeInTheDocument()
        expect(screen.getByRole('group', { name: 'Selection' })).toHaveFocus()
    })

    it.each([
        ['Run', 1],
        ['Only count', 0],
    ])(
        '%s counts the issues and lists so many checks: %i',
        async (name, listed) => {
            const story = await openAfterRun()
            await tick(story, coordinates)
            story.standin.control.requests()
            await story.user.click(button(name))
            expect(button(name)).toBeDisabled()
            await passTime(30_000, 500)
            const started = story.standin.control
                .requests()
                .filter(
                    ({ method, url }) =>
                        method === 'POST' && url.includes('dataIntegrity')
                )
                .map(({ url }) => url.split('/').at(-1))
            expect(started).toEqual(['summary', 'details'].slice(0, 1 + listed))
            expect(button(name)).toBeEnabled()
        }
    )
})
