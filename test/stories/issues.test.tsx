import { screen, within } from '@testing-library/react'
import type { Standin } from '../standin/createStandin'
import type { Issue } from '../standin/findings/issue'
import { openApp, type StoryOptions } from './support/openApp'
import { passTime, settle } from './support/passTime'

const places = 'orgunits_orphaned'
const combos = 'cocs_wrong_cardinality'

const placeIssues: Issue[] = [
    { id: 'DiszpKrYNg8', name: 'Ngelehun CHC', comment: 'Level 4' },
    { id: 'aaaaaaaaaa1', name: 'École Équipée', refs: ['District 094'] },
    { id: '../../me', name: '<img src=x onerror="window.hurt=1">' },
]
const comboIssues: Issue[] = Array.from({ length: 48 }, (_, index) => ({
    id: 'bjDvmb4bfuf',
    name: 'default',
    comment: `Cardinality ${index}`,
}))

function hasRun(
    { control }: Standin,
    kinds: readonly ('DATA_INTEGRITY' | 'DATA_INTEGRITY_DETAILS')[] = [
        'DATA_INTEGRITY',
        'DATA_INTEGRITY_DETAILS',
    ]
) {
    control.setIssues(places, placeIssues)
    control.setIssues(combos, comboIssues)
    kinds.forEach((kind) => {
        control.startJob(kind, { checks: [places, combos] })
        control.advance(120_000)
    })
}

async function openIssues(options: StoryOptions) {
    const story = await openApp({ route: '/issues', ...options })
    // Counts first, then issues, in some requests.
    await passTime(1000)
    return story
}

const grid = () => screen.getByRole('grid', { name: 'Issues' })
const row = (name: RegExp) => screen.getByRole('row', { name })
const openIssue = () => screen.getByRole('complementary', { name: 'Issue' })
const detailsRequests = (standin: Standin) =>
    standin.control
        .requests()
        .filter(({ url }) => /dataIntegrity\/details\?/.test(url))

describe('the issues of all checks', () => {
    it('shows every row, also those with the same UID and name', async () => {
        await openIssues({ before: hasRun })
        expect(screen.getAllByText('51 issues')).not.toHaveLength(0)
        expect(grid()).toHaveAttribute('aria-rowcount', '52')
        expect(row(/Ngelehun CHC/)).toBeInTheDocument()
        expect(row(/Cardinality 7 /)).toBeInTheDocument()
    })

    it('finds text without accents and case, and keeps it in the address', async () => {
        const { user } = await openIssues({ before: hasRun })
        await user.type(screen.getByRole('searchbox'), 'ECOLE equi')
        await passTime(500)
        expect(row(/École Équipée/)).toBeInTheDocument()
        expect(grid()).toHaveAttribute('aria-rowcount', '2')
        expect(screen.getAllByText('1 of 51 issues')).not.toHaveLength(0)
        expect(window.location.hash).toBe('#/issues?text=ECOLE+equi')
    })

    it('opens at a link: search, facet, sort and the open issue', async () => {
        const first = await openIssues({
            route: `/issues?check=${combos}&sort=comment%3Adesc`,
            before: hasRun,
        })
        await first.user.click(row(/Cardinality 40 /))
        await settle()
        expect(within(openIssue()).getByText('Cardinality 40')).toBeVisible()
        await first.reload()
        await passTime(1000)
        expect(within(openIssue()).getByText('Cardinality 40')).toBeVisible()
        expect(row(/Cardinality 40 /)).toHaveAttribute('aria-selected', 'true')
        expect(
            screen.getByRole('columnheader', { name: 'Comment' })
        ).toHaveAttribute('aria-sort', 'descending')
    })

    it('shows what the other facets leave, and Back takes a choice back', async () => {
        const { user } = await openIssues({ before: hasRun })
        const types = within(screen.getByRole('region', { name: 'Type' }))
        await user.click(types.getByRole('checkbox', { name: /organisation/ }))
        await settle()
        expect(grid()).toHaveAttribute('aria-rowcount', '4')
        window.history.back()
        await passTime(500)
        expect(grid()).toHaveAttribute('aria-rowcount', '52')
    })

    it('is read by keyboard alone', async () => {
        const { user } = await openIssues({
            route: `/issues?check=${places}`,
            before: hasRun,
        })
        grid().focus()
        await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
        await settle()
        expect(within(openIssue()).getByText('2 of 3')).toBeVisible()
        expect(within(openIssue()).getByText('District 094')).toBeVisible()
        await user.keyboard('{ArrowUp}')
        await settle()
        const link = within(openIssue()).getByRole('link', {
            name: 'Open in Maintenance',
        })
        expect(link).toHaveAttribute(
            'href',
            expect.stringContaining('organisationUnit/DiszpKrYNg8')
        )
        await user.keyboard('{Escape}')
        await settle()
        expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
        expect(grid()).toHaveFocus()
    })

    it('shows hostile texts as texts and makes no link of a path', async () => {
        const { user } = await openIssues({
            route: `/issues?check=${places}`,
            before: hasRun,
        })
        await user.click(row(/onerror/))
        await settle()
        expect(openIssue().querySelector('img')).toBeNull()
        expect(
            within(openIssue()).getByText('No UID, so there is no page to open')
        ).toBeVisible()
        expect(within(openIssue()).queryByText('../../me')).not.toHaveAttribute(
            'href'
        )
    })

    it('says what is counted but not listed, and lists it when told to', async () => {
        const { standin, user } = await openIssues({
            before: (standin) => hasRun(standin, ['DATA_INTEGRITY']),
        })
        expect(
            screen.getByText('51 issues counted, not listed yet')
        ).toBeVisible()
        expect(detailsRequests(standin)).toEqual([])
        await user.click(
            screen.getByRole('button', { name: 'List these issues' })
        )
        await passTime(90_000, 1000)
        expect(grid()).toHaveAttribute('aria-rowcount', '52')
    })

    it('keeps the rows it has when some could not be loaded, and tries again', async () => {
        const { standin, user } = await openIssues({
            route: `/issues?check=${places}&check=${combos}`,
            before: (standin) => {
                hasRun(standin)
                standin.control.fail(/details\?checks=cocs/, {
                    kind: 'http',
                    status: 502,
                })
            },
        })
        await passTime(15_000)
        expect(
            screen.getByText('The issues of 1 check could not be loaded')
        ).toBeVisible()
        expect(grid()).toHaveAttribute('aria-rowcount', '4')
        standin.control.clearFaults()
        await user.click(screen.getByRole('button', { name: 'Try again' }))
        await passTime(500)
        expect(grid()).toHaveAttribute('aria-rowcount', '52')
    })

    it('counts and shows rows that could not be read', async () => {
        await openIssues({
            route: `/issues?check=${places}`,
            before: (standin) => {
                hasRun(standin)
                standin.control.fail(/dataIntegrity\/details\?/, {
                    kind: 'replace',
                    body: {
                        [places]: {
                            name: places,
                            issues: [{ name: 'Readable' }, { name: 7 }, 'x'],
                        },
                    },
                })
            },
        })
        expect(screen.getByText('2 rows could not be read')).toBeVisible()
        expect(row(/Readable/)).toBeInTheDocument()
    })

    it('loads a huge check only when asked', async () => {
        const { standin, user } = await openIssues({
            issues: 50_001,
            before: ({ control }) => {
                for (const kind of [
                    'DATA_INTEGRITY',
                    'DATA_INTEGRITY_DETAILS',
                ]) {
                    control.startJob(kind, {
                        checks: ['orgunits_no_coordinates'],
                    })
                    control.advance(120_000)
                }
            },
        })
        expect(
            screen.getByText('Large checks are loaded when you ask')
        ).toBeVisible()
        expect(detailsRequests(standin)).toEqual([])
        await user.click(screen.getByRole('button', { name: 'Load' }))
        await passTime(1000)
        expect(grid()).toHaveAttribute('aria-rowcount', '50002')
        expect(screen.getAllByRole('row').length).toBeLessThan(60)
    })

    it('names the authority that a viewer lacks and asks for nothing', async () => {
        const { standin } = await openIssues({ user: 'viewer' })
        expect(screen.getByText(/F_PERFORM_MAINTENANCE/)).toBeVisible()
        expect(
            standin.control.requests().filter(({ status }) => status === 403)
        ).toEqual([])
    })
})

describe('on a server that holds no result', () => {
    it('says that nothing has run, and never "0 issues"', async () => {
        await openApp({
            route: '/issues',
            onlyChecks: ['cocs_wrong_cardinality'],
        })
        await passTime(1_000)
        expect(
            screen.getByText('No check has been run within the last hour')
        ).toBeInTheDocument()
        expect(screen.queryByText(/\b0 issues/)).not.toBeInTheDocument()
    })

    it('does not call the issues of a check zero that has not run', async () => {
        await openApp({
            route: '/checks/cocs_wrong_cardinality',
            onlyChecks: ['cocs_wrong_cardinality'],
        })
        await passTime(1_000)
        expect(
            screen.getByText('The issues have been neither counted nor listed')
        ).toBeInTheDocument()
        expect(screen.queryByText(/\b0 issues/)).not.toBeInTheDocument()
    })
})

describe('a check that has passed', () => {
    it('has no issues, which needs no listing', async () => {
        await openApp({
            route: '/checks/category_option_combos_disjoint',
            onlyChecks: ['category_option_combos_disjoint'],
            before: ({ control }) => {
                control.startJob('DATA_INTEGRITY', {
                    checks: ['category_option_combos_disjoint'],
                })
                control.advance(60_000)
            },
        })
        await passTime(1_000)
        expect(screen.getByText('Passed')).toBeInTheDocument()
        expect(
            screen.getByText('This check found no issues')
        ).toBeInTheDocument()
        expect(screen.queryByText(/not listed yet/)).not.toBeInTheDocument()
        expect(screen.queryByText(/neither counted/)).not.toBeInTheDocument()
    })
})
