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

const placesTitle = 'Orphaned organisation units'
const combosTitle = 'Category option combinations with incorrect cardinality'
const head = (title: string) => row(new RegExp(title))
const foldButton = (title: string) =>
    within(head(title)).getByRole('button', { name: new RegExp(title) })
const isFolded = (title: string) =>
    head(title).getAttribute('aria-expanded') === 'false'
const cursorLine = () => {
    const id = grid().getAttribute('aria-activedescendant')
    return id === null ? null : document.getElementById(id)
}

describe('issues grouped by check', () => {
    it('stand under the check, the worst first, with their number', async () => {
        await openIssues({ before: hasRun })
        const lines = [...grid().querySelectorAll('[data-row]')]
        expect(lines[0]).toHaveTextContent(
            /^CriticalOrphaned.+Organisation unit3Accept…$/
        )
        // As the server lists them: nothing is sorted that nobody asked for.
        expect(lines[1]).toHaveTextContent('Ngelehun CHC')
        expect(lines[3]).toHaveTextContent('<img')
        expect(lines[4]).toHaveTextContent(/^SevereCategory option.+48Accept…$/)
        expect(lines[0]).toHaveAttribute('aria-level', '1')
        expect(lines[1]).toHaveAttribute('aria-level', '2')
        expect(
            screen.queryByRole('columnheader', { name: 'Check' })
        ).not.toBeInTheDocument()
    })

    it('say how many of how many a search leaves', async () => {
        const { user } = await openIssues({ before: hasRun })
        await user.type(screen.getByRole('searchbox'), 'Cardinality 7')
        await passTime(500)
        expectLines(1, 5)
        expect(head(combosTitle)).toHaveTextContent(/5 of 48Accept…$/)
    })

    it('fold and unfold by the button, and all at once', async () => {
        const { user } = await openIssues({ before: hasRun })
        expect(foldButton(placesTitle)).toHaveAttribute('aria-expanded', 'true')
        await user.click(foldButton(placesTitle))
        expectLines(2, 48)
        expect(foldButton(placesTitle)).toHaveAttribute(
            'aria-expanded',
            'false'
        )
        await user.click(head(placesTitle))
        expectLines(2, 51)
        await user.click(screen.getByRole('button', { name: 'Fold all' }))
        expectLines(2, 0)
        await user.click(screen.getByRole('button', { name: 'Unfold all' }))
        expectLines(2, 51)
    })

    it('are still folded when one comes back to the page', async () => {
        const { user } = await openIssues({ before: hasRun })
        await user.click(foldButton(placesTitle))
        await user.click(screen.getByRole('link', { name: 'Jobs' }))
        await passTime(1000)
        window.history.back()
        await passTime(1000)
        expect(isFolded(placesTitle)).toBe(true)
        expect(isFolded(combosTitle)).toBe(false)
    })

    it('are one list where the address or the reader wants it', async () => {
        const { user } = await openIssues({
            route: '/issues?group=none',
            before: hasRun,
        })
        expectLines(0, 51)
        const choice = screen.getByRole('combobox', { name: 'Group' })
        await user.selectOptions(choice, 'Check')
        expectLines(2, 51)
        expect(window.location.hash).toBe('#/issues')
        await user.selectOptions(choice, 'None')
        expectLines(0, 51)
        expect(window.location.hash).toBe('#/issues?group=none')
    })

    it('are one list on the page of a check, without a choice', async () => {
        await openIssues({ route: `/checks/${places}`, before: hasRun })
        expectLines(0, 3)
        expect(screen.queryByRole('combobox', { name: 'Group' })).toBeNull()
    })
})

describe('the keys in groups', () => {
    it('go over heads and rows, and fold at a head', async () => {
        const { user } = await openIssues({ before: hasRun })
        grid().focus()
        await user.keyboard('{ArrowDown}')
        expect(cursorLine()).toBe(head(placesTitle))
        await user.keyboard('{ArrowLeft}')
        expect(isFolded(placesTitle)).toBe(true)
        await user.keyboard('{ArrowDown}')
        expect(cursorLine()).toBe(head(combosTitle))
        await user.keyboard('{ArrowUp}{ArrowRight}')
        expect(isFolded(placesTitle)).toBe(false)
        await user.keyboard('{Enter}')
        expect(isFolded(placesTitle)).toBe(true)
        expect(screen.queryByRole('complementary')).toBeNull()
        await user.keyboard('{Enter}{ArrowDown}{ArrowDown}{Enter}')
        expect(within(openIssue()).getByText('2 of 51')).toBeVisible()
        await user.keyboard('{ArrowLeft}')
        expect(cursorLine()).toBe(head(placesTitle))
        expect(within(openIssue()).getByText('2 of 51')).toBeVisible()
    })

    it('are mirrored where one reads from right to left', async () => {
        const { user } = await openIssues({ before: hasRun })
        document.documentElement.dir = 'rtl'
        grid().focus()
        await user.keyboard('{ArrowDown}{ArrowRight}')
        expect(isFolded(placesTitle)).toBe(true)
        await user.keyboard('{ArrowLeft}')
        expect(isFolded(placesTitle)).toBe(false)
        document.documentElement.removeAttribute('dir')
    })
})

describe('the panel among groups', () => {
    it('goes from row to row, and unfolds a group to get there', async () => {
        const { user } = await openIssues({ before: hasRun })
        await user.click(foldButton(combosTitle))
        await user.click(row(/onerror/))
        expect(within(openIssue()).getByText('3 of 51')).toBeVisible()
        await user.click(
            within(openIssue()).getByRole('button', { name: 'Next' })
        )
        expect(within(openIssue()).getByText('4 of 51')).toBeVisible()
        expect(isFolded(combosTitle)).toBe(false)
        expect(row(/Cardinality 0$/)).toHaveAttribute('aria-current', 'true')
    })

    it('stays open at a link into a group that is folded since', async () => {
        const { user } = await openIssues({
            route: `/issues?check=${combos}`,
            before: hasRun,
        })
        await user.click(row(/Cardinality 3$/))
        await user.click(foldButton(combosTitle))
        await settle()
        expect(within(openIssue()).getByText('Cardinality 3')).toBeVisible()
        expect(head(combosTitle)).toHaveAttribute('aria-current', 'true')
    })
})
