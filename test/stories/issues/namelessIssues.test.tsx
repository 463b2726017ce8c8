import { screen, within } from '@testing-library/react'
import { passTime } from '../support/passTime'
import { grid, hasRun, openIssue, openIssues, places, row } from './openIssues'

const issues = [
    { id: 'S34ULMcHMca', comment: 'Category combo 49' },
    { id: 'sqGRzCziswD', name: null },
    { id: 'kzJQRmOVGXX', name: 'Female', refs: ['Rkbot9VkbWL', null] },
    { id: 'aaaaaaaaaa1', name: 'Male' },
]

const openNameless = () =>
    openIssues({
        route: `/issues?check=${places}&sort=name:asc&group=none`,
        before: (standin) => {
            hasRun(standin)
            standin.control.fail(/dataIntegrity\/details\?/, {
                kind: 'replace',
                body: {
                    [places]: {
                        name: places,
                        issuesIdType: 'organisationUnits',
                        issues,
                    },
                },
            })
        },
    })

describe('issues of objects without a name', () => {
    it('are issues: listed, counted, last by name, found and linked', async () => {
        const { user } = await openNameless()
        expect(screen.getAllByText('4 issues')[0]).toBeVisible()
        expect(screen.queryByText(/rows? could not be read/)).toBeNull()
        expect(screen.getAllByText('No name')).toHaveLength(2)
        const names = within(grid())
            .getAllByRole('row')
            .map((line) => within(line).queryAllByRole('gridcell')[2])
            .flatMap((cell) => cell?.textContent ?? [])
        expect(names).toEqual(
            ['Female', 'Male', 'No name', 'No name'].map(
                (name) => `${name}Orphaned organisation units`
            )
        )
        expect(within(row(/sqGRzCziswD/)).getByRole('link')).toHaveAttribute(
            'href',
            expect.stringContaining('sqGRzCziswD')
        )
        await user.type(screen.getByRole('searchbox'), 'combo 49')
        await passTime(1000)
        expect(screen.getAllByText('1 of 4 issues')[0]).toBeVisible()
        expect(row(/S34ULMcHMca/)).toBeInTheDocument()
    })

    it('open in the panel, which tells what a row has lost', async () => {
        const { user } = await openNameless()
        await user.click(row(/S34ULMcHMca/))
        expect(
            within(openIssue()).getByRole('heading', { name: 'No name' })
        ).toBeVisible()
        await user.click(row(/kzJQRmOVGXX/))
        const panel = within(openIssue())
        expect(panel.getByText('Rkbot9VkbWL')).toBeVisible()
        await user.click(panel.getByText('Some fields could not be read'))
        expect(panel.getByText(`${places}.issues.2.refs.1`)).toBeVisible()
    })
})
