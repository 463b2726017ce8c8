import { screen, within } from '@testing-library/react'
import type { Standin } from '../../standin/createStandin'
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

const failing = (path: RegExp) => (standin: Standin) => {
    hasRun(standin)
    standin.control.fail(path, { kind: 'notJson' })
}

describe('issues of which nothing could be loaded', () => {
    test.each([
        ['results', /dataIntegrity\/summary/, /results could not be loaded/],
        ['lists', /dataIntegrity\/details\?/, /2 checks could not be loaded/],
    ])('has the error alone: %s', async (_, path, words) => {
        await openIssues({ before: failing(path) })
        await passTime(15_000)
        expect(screen.getByText(words)).toBeVisible()
        expect(screen.queryByText(/\b0 issues/)).not.toBeInTheDocument()
        expect(
            screen.queryByText('No issues are listed')
        ).not.toBeInTheDocument()
        expect(
            screen.queryByRole('heading', { name: 'Severity' })
        ).not.toBeInTheDocument()
    })
})

describe('counted issues that are not listed', () => {
    it('are told apart from those that a filter hides', async () => {
        const { user } = await openIssues({
            before: (standin) => {
                hasRun(standin, ['DATA_INTEGRITY'])
                standin.control.startJob('DATA_INTEGRITY_DETAILS', {
                    checks: [places],
                })
                standin.control.advance(120_000)
            },
        })
        expect(screen.getAllByText('3 listed · 51 counted')).not.toHaveLength(0)
        const types = within(screen.getByRole('region', { name: 'Type' }))
        expect(
            types.getByRole('checkbox', { name: /48 not listed\s*–$/ })
        ).toBeInTheDocument()
        await user.type(screen.getByRole('searchbox'), 'Ngelehun')
        await passTime(500)
        expect(
            screen.getAllByText('1 of 3 listed · 51 counted')
        ).not.toHaveLength(0)
    })
})

describe('the table of issues', () => {
    it('gives the focus back when Close is pressed in the panel', async () => {
        const { user } = await openIssues({ before: hasRun })
        await user.click(row(/Ngelehun CHC/))
        await settle()
        await user.click(
            within(openIssue()).getByRole('button', { name: 'Close' })
        )
        await settle()
        expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
        expect(grid()).toHaveFocus()
    })

    it('is one step from the search box, by Down and by a link', async () => {
        const { user } = await openIssues({ before: hasRun })
        await user.click(screen.getByRole('searchbox'))
        await user.tab()
        expect(
            screen.getByRole('button', { name: 'Skip to the issues' })
        ).toHaveFocus()
        await user.keyboard('{Enter}')
        expect(grid()).toHaveFocus()
        await user.click(screen.getByRole('searchbox'))
        await user.keyboard('{ArrowDown}')
        expect(grid()).toHaveFocus()
        expect(grid().querySelector('[data-row="0"]')).toHaveAttribute(
            'aria-current',
            'true'
        )
    })

    it('has no empty columns, and what matters most first', async () => {
        await openIssues({
            route: `/issues?check=${combos}&group=none`,
            before: hasRun,
        })
        expect(
            screen
                .getAllByRole('columnheader')
                .flatMap(({ textContent }) => textContent || [])
        ).toEqual(['Severity', 'Issue', 'UID', 'Type', 'Comment', 'Section'])
    })

    it('cuts each text off at its own end', async () => {
        await openIssues({ before: hasRun })
        expect(
            within(row(/Cardinality 7$/)).getByText('Cardinality 7')
        ).toHaveAttribute('dir', 'auto')
    })

    it('begins with the worst, as long as no order is chosen', async () => {
        const { user } = await openIssues({
            route: '/issues?group=none',
            before: hasRun,
        })
        const head = () =>
            screen.getByRole('columnheader', { name: 'Severity' })
        expect(head()).toHaveAttribute('aria-sort', 'descending')
        expect(window.location.hash).toBe('#/issues?group=none')
        await user.click(within(head()).getByRole('button'))
        await settle()
        expect(head()).toHaveAttribute('aria-sort', 'ascending')
    })

    it('says by what it is filtered, and can be rid of it', async () => {
        const { user } = await openIssues({
            route: `/issues?type=organisationUnits&severity=SEVERE&severity=WARNING`,
            before: hasRun,
        })
        await user.click(
            screen.getByRole('button', {
                name: 'Remove the filter Type Organisation unit',
            })
        )
        await passTime(500)
        expect(window.location.hash).toBe(
            '#/issues?severity=SEVERE&severity=WARNING'
        )
        await user.click(screen.getByRole('button', { name: 'Clear all' }))
        await passTime(500)
        expect(window.location.hash).toBe('#/issues')
        expectLines(2, 51)
    })
})
