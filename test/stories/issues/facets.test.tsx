import { screen, within } from '@testing-library/react'
import { passTime, settle } from '../support/passTime'
import { hasRun, openIssue, openIssues, row } from './openIssues'

const region = (name: string) => screen.getByRole('region', { name })
const boxes = (name: string) =>
    within(region(name))
        .queryAllByRole('checkbox')
        .map((box) => box.closest('label')?.textContent)

describe('the facets of the issues', () => {
    it('stand in the order in which one asks, and fold', async () => {
        const { user } = await openIssues({ before: hasRun })
        expect(
            screen
                .getAllByRole('heading', { level: 2 })
                .map(({ textContent }) => textContent)
        ).toEqual(['Severity', 'Check', 'Section', 'Type'])
        const title = within(region('Severity')).getByRole('button')
        expect(title).toHaveAttribute('aria-expanded', 'true')
        expect(boxes('Severity')).not.toEqual([])
        await user.click(title)
        expect(title).toHaveAttribute('aria-expanded', 'false')
        expect(boxes('Severity')).toEqual([])
    })

    it('show no value that would show nothing', async () => {
        const { user } = await openIssues({ before: hasRun })
        expect(boxes('Check')).toHaveLength(2)
        await user.type(screen.getByRole('searchbox'), 'Ngelehun')
        await passTime(500)
        expect(boxes('Check')).toHaveLength(1)
    })

    it('say that nothing matches while an issue is open, which stays', async () => {
        const { user } = await openIssues({ before: hasRun })
        await user.click(row(/Ngelehun CHC/))
        await settle()
        await user.type(screen.getByRole('searchbox'), 'nothing like this')
        await passTime(500)
        expect(screen.getByText('No issue matches')).toBeVisible()
        expect(within(openIssue()).getByText('Level 4')).toBeVisible()
        await user.click(
            screen.getByRole('button', { name: 'Show all issues' })
        )
        await passTime(500)
        expect(row(/Ngelehun CHC/)).toBeVisible()
    })
})
