import { fireEvent, render, screen } from '@testing-library/react'
import { Suspense, type ComponentType } from 'react'
import { ErrorBoundary } from '../notices/ErrorBoundary'
import { lazyPart } from './lazyPart'

/** A page whose code the server does not have the first times it is asked. */
function pageThatFails(times: number) {
    let failures = 0
    return lazyPart(() => {
        if (failures < times) {
            failures += 1
            return Promise.reject(
                new TypeError('Failed to fetch dynamically imported module')
            )
        }
        return Promise.resolve(() => <p>The page</p>)
    })
}

const app = (Part: ComponentType, address: string) => (
    <ErrorBoundary resetKey={address}>
        <Suspense fallback="…">
            {address === '/lazy' ? <Part /> : <p>Another page</p>}
        </Suspense>
    </ErrorBoundary>
)

describe('a page whose code cannot be loaded', () => {
    let log: jest.SpyInstance
    // React writes each error that a boundary catches.
    beforeEach(() => {
        log = jest.spyOn(console, 'error').mockReturnValue(undefined)
    })
    afterEach(() => log.mockRestore())

    it('says that the The app may have been updated, and offers to reload', async () => {
        const { Part } = pageThatFails(1)
        render(app(Part, '/lazy'))
        expect(
            await screen.findByText(/The app may have been updated/)
        ).toBeVisible()
        expect(
            screen.getByRole('button', { name: 'Reload the page' })
        ).toBeVisible()
    })

    it('is asked for again by Try again', async () => {
        const { Part } = pageThatFails(1)
        render(app(Part, '/lazy'))
        fireEvent.click(
            await screen.findByRole('button', { name: 'Try again' })
        )
        expect(await screen.findByText('The page')).toBeVisible()
    })

    it('keeps no other page from being shown, and is asked for on return', async () => {
        const { Part } = pageThatFails(1)
        const { rerender } = render(app(Part, '/lazy'))
        await screen.findByText(/The app may have been updated/)
        rerender(app(Part, '/other'))
        expect(screen.getByText('Another page')).toBeVisible()
        rerender(app(Part, '/lazy'))
        expect(await screen.findByText('The page')).toBeVisible()
    })

    it('is not held back by a preload that failed', async () => {
        const { Part, preload } = pageThatFails(1)
        preload()
        await Promise.resolve()
        render(app(Part, '/lazy'))
        expect(await screen.findByText('The page')).toBeVisible()
    })
})

describe('a page whose code was loaded before', () => {
    it('is shown at once', async () => {
        const { Part, preload } = pageThatFails(0)
        preload()
        await Promise.resolve()
        await Promise.resolve()
        render(app(Part, '/lazy'))
        expect(screen.getByText('The page')).toBeVisible()
    })
})
