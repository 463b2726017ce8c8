import { screen, within } from '@testing-library/react'
import type { Standin } from '../../standin/createStandin'
import { grid, hasRun, openIssue, openIssues, places, row } from './openIssues'

const title = 'Orphaned organisation units'
const heads = () =>
    screen
        .getAllByRole('columnheader')
        // The first one selects.
        .flatMap(({ textContent }) => textContent || [])

const withIssues =
    (issues: readonly object[], issuesIdType: string | undefined) =>
    (standin: Standin) => {
        hasRun(standin)
        standin.control.fail(/dataIntegrity\/details\?/, {
            kind: 'replace',
            body: { [places]: { name: places, issuesIdType, issues } },
        })
    }

describe('the columns of issues', () => {
    it('say in one list which check has found what', async () => {
        await openIssues({
            route: `/issues?check=${places}&group=none`,
            before: hasRun,
        })
        expect(within(row(/Ngelehun CHC/)).getByText(title)).toBeInTheDocument()
        expect(
            within(row(/Ngelehun CHC/)).getByText('Organisation unit')
        ).toBeInTheDocument()
    })

    it('leave that to the head of a group', async () => {
        await openIssues({ route: `/issues?check=${places}`, before: hasRun })
        expect(row(/Ngelehun CHC/)).not.toHaveTextContent(title)
        expect(within(grid()).getByText(title)).toBeInTheDocument()
        expect(heads()).toEqual(['Issue', 'ID', 'Comment', 'Refers to'])
    })

    it('call nothing a UID that is none', async () => {
        const { user } = await openIssues({
            route: `/issues?check=${places}`,
            before: withIssues(
                [
                    { id: 'aaaaaaaaaa1', name: 'One' },
                    { id: 'Monthly', name: 'Two' },
                ],
                undefined
            ),
        })
        expect(heads()).toEqual(['Issue', 'ID'])
        expect(
            within(row(/One/)).getByRole('button', { name: 'Copy the UID' })
        ).toBeInTheDocument()
        expect(within(row(/Two/)).queryByRole('button')).toBeNull()
        await user.click(row(/Two/))
        expect(within(openIssue()).getByText('ID')).toBeVisible()
        expect(within(openIssue()).queryByText('UID')).toBeNull()
        await user.click(row(/One/))
        expect(within(openIssue()).getByText('UID')).toBeVisible()
    })

    it('have none of ids where nothing has one', async () => {
        const { user } = await openIssues({
            route: `/issues?check=${places}`,
            before: withIssues([{ name: '2024-01-01' }], 'periods'),
        })
        expect(heads()).toEqual(['Issue'])
        await user.click(row(/2024-01-01/))
        expect(within(openIssue()).queryByText(/^(UID|ID)$/)).toBeNull()
    })

    it('show a type that is not known as the server writes it', async () => {
        await openIssues({
            route: `/issues?check=new_check&group=none`,
            before: (standin) => {
                hasRun(standin)
                standin.control.fail(/dataIntegrity\/details\?/, {
                    kind: 'replace',
                    body: {
                        new_check: {
                            name: 'new_check',
                            issuesIdType: 'newThings',
                            issues: [{ id: 'aaaaaaaaaa1', name: 'One' }],
                        },
                    },
                })
            },
        })
        expect(within(row(/One/)).getByText('newThings')).toBeInTheDocument()
    })
})
