import { fireEvent, screen, within } from '@testing-library/react'
import { passTime, settle } from '../support/passTime'
import { grid, hasRun, openIssue, openIssues, places, row } from './openIssues'

const bar = () => screen.getByRole('group', { name: 'Selection' })
const box = (name: RegExp) => within(row(name)).getByRole('checkbox')
const selectedRows = () =>
    within(grid())
        .getAllByRole('row', { selected: true })
        .map(({ textContent }) => textContent)

/** What is on the clipboard, as the user would paste it. */
function holdClipboard() {
    let text = ''
    Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: {
            writeText: (next: string) => {
                text = next
                return Promise.resolve()
            },
        },
    })
    return () => text
}

describe('selected issues', () => {
    it('are ticked one by one, in a range and all of a check, and cleared', async () => {
        const { user } = await openIssues({ before: hasRun })
        await user.click(box(/Cardinality 3 ?$/))
        expect(bar()).toHaveTextContent('1 selected')
        fireEvent.click(box(/Cardinality 6 ?$/), { shiftKey: true })
        await settle()
        expect(bar()).toHaveTextContent('4 selected')
        expect(selectedRows()).toHaveLength(4)
        await user.click(
            screen.getByRole('checkbox', {
                name: 'Select the issues of Orphaned organisation units',
            })
        )
        expect(bar()).toHaveTextContent('7 selected')
        await user.click(
            within(bar()).getByRole('button', { name: 'Clear selection' })
        )
        expect(screen.queryByText(/selected/)).toBeNull()
    })

    it('are all that are shown, and stay when others are', async () => {
        const { user } = await openIssues({ before: hasRun })
        await user.type(screen.getByRole('searchbox'), 'ngelehun')
        await passTime(500)
        await user.click(
            screen.getByRole('checkbox', { name: 'Select all shown issues' })
        )
        expect(bar()).toHaveTextContent('1 selected')
        await user.clear(screen.getByRole('searchbox'))
        await user.type(screen.getByRole('searchbox'), 'ecole')
        await passTime(500)
        expect(bar()).toHaveTextContent('1 selected, 1 hidden by filters')
        expect(
            screen.getByRole('checkbox', { name: 'Select all shown issues' })
        ).not.toBeChecked()
    })

    it('give their UIDs, each once, and say which have none', async () => {
        const { user } = await openIssues({
            route: `/issues?check=${places}`,
            before: hasRun,
        })
        const clipboard = holdClipboard()
        grid().focus()
        await user.keyboard('{Control>}a{/Control}')
        await user.click(screen.getByRole('button', { name: 'Copy UIDs' }))
        await settle()
        expect(clipboard().split('\n').sort()).toEqual([
            'DiszpKrYNg8',
            'aaaaaaaaaa1',
        ])
        expect(
            screen.getByText('2 UIDs copied · 1 issue without a UID left out')
        ).toBeInTheDocument()
    })

    it('are chosen by keys alone, and Escape leaves one thing after the other', async () => {
        const { user } = await openIssues({
            route: `/issues?check=${places}&group=none`,
            before: hasRun,
        })
        grid().focus()
        await user.keyboard('j')
        await user.keyboard('x')
        await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
        expect(bar()).toHaveTextContent('2 selected')
        await user.keyboard('{Enter}')
        await settle()
        expect(openIssue()).toBeVisible()
        await user.keyboard('{Escape}')
        await settle()
        expect(screen.queryByRole('complementary')).toBeNull()
        expect(bar()).toHaveTextContent('2 selected')
        await user.keyboard('{Escape}')
        expect(screen.queryByText(/selected/)).toBeNull()
        await user.keyboard('/')
        expect(screen.getByRole('searchbox')).toHaveFocus()
        await user.keyboard('x?')
        expect(screen.getByRole('searchbox')).toHaveValue('x?')
        await user.clear(screen.getByRole('searchbox'))
        await passTime(500)
        grid().focus()
        await user.keyboard('?')
        expect(
            within(screen.getByRole('dialog')).getByText('Select a range')
        ).toBeVisible()
    })
})
