import { act, fireEvent, screen, within } from '@testing-library/react'
import type { Standin } from '../../standin/createStandin'
import type { StoryOptions } from '../support/openApp'
import { passTime } from '../support/passTime'
import { setHidden } from '../run/runSteps'
import { combos, grid, hasRun, openIssue, openIssues, row } from './openIssues'

const many = 'orgunits_no_coordinates'

function hasRunMany({ control }: Standin) {
    for (const kind of ['DATA_INTEGRITY', 'DATA_INTEGRITY_DETAILS']) {
        control.startJob(kind, { checks: [many] })
        control.advance(120_000)
    }
}

const openMany = (options: StoryOptions = {}) =>
    openIssues({
        route: `/issues?check=${many}`,
        issues: 300,
        onlyChecks: [many],
        before: hasRunMany,
        ...options,
    })

const isOfUnits = ({ url }: { readonly url: string }) =>
    /organisationUnits\?/.test(url)

/** The units asked for since the last look, a list for each request. */
const askedUnits = ({ control }: Standin) =>
    control
        .requests()
        .filter(isOfUnits)
        .map(
            ({ url }) =>
                /id:in:\[(.*?)\]/
                    .exec(decodeURIComponent(url))?.[1]
                    ?.split(',') ?? []
        )

const issueRows = () =>
    [...grid().querySelectorAll<HTMLElement>('[data-row]')].filter(
        (line) => line.getAttribute('aria-level') !== '1'
    )
const pathsShown = () =>
    issueRows().filter((line) => /République de Kalindi/.test(line.innerHTML))

async function scrollTo(px: number) {
    const scroller = grid().parentElement
    if (scroller === null) {
        throw new Error('the table does not scroll')
    }
    await act(async () => {
        scroller.scrollTop = px
        fireEvent.scroll(scroller)
        await Promise.resolve()
    })
}

afterEach(() => setHidden(false))

describe('where organisation units lie', () => {
    it('stands under the name, of the rows in sight only, after one request', async () => {
        const { standin } = await openMany()
        await passTime(1000)
        const asked = askedUnits(standin)
        expect(asked).toHaveLength(1)
        expect(issueRows().length).toBeGreaterThan(10)
        expect(issueRows().length).toBeLessThan(40)
        expect(asked[0]).toHaveLength(issueRows().length)
        expect(pathsShown()).toHaveLength(issueRows().length)
        const path = within(issueRows()[0] ?? grid()).getByTitle(/Kalindi/)
        expect(path).toHaveTextContent(
            /^⁨République de Kalindi⁩ › ⁨.+ Province⁩ › ⁨District .+⁩$/
        )
        await passTime(60_000)
        expect(askedUnits(standin)).toEqual([])
    })

    it('is asked once scrolling rests, of rows that are new', async () => {
        const { standin } = await openMany()
        await passTime(1000)
        const [first = []] = askedUnits(standin)
        for (const px of [1000, 2000, 3000, 400]) {
            await scrollTo(px)
            await passTime(100, 100)
        }
        expect(askedUnits(standin)).toEqual([])
        await passTime(500)
        const [second = [], ...others] = askedUnits(standin)
        expect(others).toEqual([])
        expect(second.length).toBeGreaterThan(0)
        expect(second.length).toBeLessThan(30)
        expect(second.filter((id) => first.includes(id))).toEqual([])
        expect(pathsShown()).toHaveLength(issueRows().length)
    })

    it('is remembered on the way back, from other rows and other pages', async () => {
        const { standin, user } = await openMany()
        await passTime(1000)
        await scrollTo(3000)
        await passTime(500)
        expect(askedUnits(standin)).toHaveLength(2)
        await scrollTo(0)
        await passTime(1000)
        await user.click(screen.getByRole('link', { name: 'Checks' }))
        await passTime(1000)
        await user.click(screen.getByRole('link', { name: 'Issues' }))
        await passTime(1000)
        expect(issueRows().length).toBeGreaterThan(10)
        expect(pathsShown()).toHaveLength(issueRows().length)
        expect(askedUnits(standin)).toEqual([])
    })

    it('is missing in silence where the server refuses, which is asked once', async () => {
        const { standin } = await openMany({
            before: (server) => {
                hasRunMany(server)
                server.control.fail(/organisationUnits/, {
                    kind: 'http',
                    status: 403,
                })
            },
        })
        await passTime(1000)
        expect(askedUnits(standin)).toHaveLength(1)
        await scrollTo(3000)
        await passTime(120_000, 1000)
        await scrollTo(6000)
        await passTime(1000)
        expect(askedUnits(standin)).toEqual([])
        expect(pathsShown()).toEqual([])
        expect(issueRows().length).toBeGreaterThan(10)
        expect(screen.queryByRole('alert')).toBeNull()
    })

    it('is not asked for while the tab is hidden', async () => {
        const { standin } = await openMany({
            before: (server) => {
                hasRunMany(server)
                setHidden(true)
            },
        })
        await passTime(10_000)
        expect(issueRows().length).toBeGreaterThan(10)
        expect(askedUnits(standin)).toEqual([])
        act(() => setHidden(false))
        await passTime(1000)
        expect(askedUnits(standin)).toHaveLength(1)
        expect(pathsShown()).toHaveLength(issueRows().length)
    })

    it('stands beside the check where the list is flat, and in the panel', async () => {
        const { user, standin } = await openMany({
            route: `/issues?check=${many}&group=none`,
        })
        await passTime(1000)
        const [line = grid()] = issueRows()
        expect(line).toHaveTextContent(/coordinates⁨République de Kalindi/)
        await user.click(line)
        expect(
            within(openIssue()).getByTitle(/République de Kalindi/)
        ).toBeVisible()
        await passTime(1000)
        expect(askedUnits(standin)).toHaveLength(1)
    })

    it('is on the page of a check too', async () => {
        const { standin } = await openMany({ route: `/checks/${many}` })
        await passTime(1000)
        expect(askedUnits(standin)).toHaveLength(1)
        expect(pathsShown()).toHaveLength(issueRows().length)
    })
})

describe('other ids', () => {
    it('are not asked for: those of other things, and texts that are no UID', async () => {
        const { standin } = await openIssues({ before: hasRun })
        await passTime(1000)
        expect(askedUnits(standin)).toEqual([['DiszpKrYNg8', 'aaaaaaaaaa1']])
        // The server has neither, and that is remembered.
        expect(row(/Ngelehun CHC/)).not.toHaveTextContent('›')
        await passTime(60_000)
        expect(askedUnits(standin)).toEqual([])
    })

    it('lead to no request at all where no unit is listed', async () => {
        const { standin } = await openIssues({
            route: `/issues?check=${combos}`,
            before: hasRun,
        })
        await passTime(5000)
        expect(issueRows().length).toBeGreaterThan(10)
        expect(askedUnits(standin)).toEqual([])
    })
})
