import { screen, within } from '@testing-library/react'
import { openApp } from './support/openApp'
import { passTime, settle } from './support/passTime'
import { totalOf } from './run/runSteps'

describe('the catalogue of checks', () => {
    it('lists every check of the server, none of them run', async () => {
        await openApp()
        await settle()
        expect(
            screen.getByRole('heading', { name: 'Checks' })
        ).toBeInTheDocument()
        const table = screen.getByRole('table')
        expect(within(table).getAllByText('Not run').length).toBeGreaterThan(90)
        expect(within(table).queryByText('Passed')).not.toBeInTheDocument()
    })

    it('finds checks by name, code or description, and keeps that in the address', async () => {
        const { user } = await openApp()
        await user.type(screen.getByRole('searchbox'), 'ONC')
        await passTime(500)
        expect(window.location.hash).toBe('#/checks?text=ONC')
        expect(
            screen.getByRole('link', {
                name: 'Organisation units without coordinates',
            })
        ).toBeInTheDocument()
        expect(
            screen.queryByRole('link', { name: 'Orphaned organisation units' })
        ).not.toBeInTheDocument()
    })

    it('tells a viewer which authority is missing and still lists the checks', async () => {
        const { standin } = await openApp({ user: 'viewer' })
        expect(screen.getByText(/F_PERFORM_MAINTENANCE/)).toBeInTheDocument()
        expect(totalOf('Not known')).toBeGreaterThan(90)
        expect(screen.getAllByRole('row').length).toBeGreaterThan(90)
        expect(screen.queryByText('Not run')).not.toBeInTheDocument()
        const denied = standin.control
            .requests()
            .filter(({ status }) => status === 403)
        expect(denied).toEqual([])
    })
})
