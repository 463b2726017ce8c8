import { screen, within } from '@testing-library/react'
import { passTime, settle } from '../support/passTime'
import {
    combos,
    expectLines,
    grid,
    hasRun,
    openIssue,
    openIssues,
    places,
    row,
} from './openIssues'

describe('the issues of all checks', () => {
    it('shows every row, also those with the same UID and name', async () => {
        await openIssues({ before: hasRun })
        expect(screen.getAllByText('51 issues')).not.toHaveLength(0)
        expectLines(2, 51)
        expect(row(/Ngelehun CHC/)).toBeInTheDocument()
        expect(row(/Cardinality 7$/)).toBeInTheDocument()
    })

    it('finds text without accents and case, and keeps it in the address', async () => {
        const { user } = await openIssues({ before: hasRun })
        await user.type(screen.getByRole('searchbox'), 'ECOLE equi')
        await passTime(500)
        expect(row(/École Équipée/)).toBeInTheDocument()
        expectLines(1, 1)
        expect(screen.getAllByText('1 of 51 issues')).not.toHaveLength(0)
        expect(window.location.hash).toBe('#/issues?text=ECOLE+equi')
    })

    it('opens at a link: search, facet, sort and the open issue', async () => {
        const first = await openIssues({
            route: `/issues?check=${combos}&sort=comment%3Adesc`,
            before: hasRun,
        })
        await first.user.click(row(/Cardinality 40$/))
        await settle()
        expect(within(openIssue()).getByText('Cardinality 40')).toBeVisible()
        await first.reload()
        await passTime(1000)
        expect(within(openIssue()).getByText('Cardinality 40')).toBeVisible()
        expect(row(/Cardinality 40$/)).toHaveAttribute('aria-current', 'true')
        expect(
            screen.getByRole('columnheader', { name: 'Comment' })
        ).toHaveAttribute('aria-sort', 'descending')
    })

    it('shows what the other facets leave, and Back takes a choice back', async () => {
        const { user } = await openIssues({ before: hasRun })
        const types = within(screen.getByRole('region', { name: 'Type' }))
        await user.click(
            types.getByRole('checkbox', { name: /^Organisation unit/ })
        )
        await settle()
        expectLines(1, 3)
        window.history.back()
        await passTime(500)
        expectLines(2, 51)
    })

    it('is read by keyboard alone', async () => {
        const { user } = await openIssues({
            route: `/issues?check=${places}`,
            before: hasRun,
        })
        grid().focus()
        await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}')
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
})
