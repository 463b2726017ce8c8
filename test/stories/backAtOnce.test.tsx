import { fireEvent, screen } from '@testing-library/react'
import { openApp } from './support/openApp'
import { passTimeUntil } from './support/passTime'

/** What a page shows once it has what it asks for. */
const pages = [
    {
        name: 'Checks',
        find: () => screen.getByRole('table'),
    },
    {
        name: 'Issues',
        find: () => screen.getByRole('treegrid', { name: 'Issues' }),
    },
    {
        name: 'Jobs',
        find: () => screen.getByRole('link', { name: /No space left/ }),
    },
] as const

const tab = (name: string) => screen.getByRole('link', { name })

it.each(pages)(
    '$name is there at once on the way back, for what it shows is known',
    async ({ name, find }) => {
        const away = name === 'Jobs' ? 'Checks' : 'Jobs'
        const { standin } = await openApp({
            route: '/checks',
            onlyChecks: ['orgunits_orphaned', 'orgunits_multiple_roots'],
            before: ({ control }) => {
                control.startJob('DATA_INTEGRITY')
                control.startJob('DATA_INTEGRITY_DETAILS', {
                    checks: ['orgunits_orphaned'],
                })
                control.advance(60_000)
            },
        })
        for (const place of [name, away]) {
            fireEvent.click(tab(place))
            await passTimeUntil(() =>
                screen.getByRole('heading', { name: place, level: 1 })
            )
            await passTimeUntil(
                pages.find((page) => page.name === place)?.find ?? find
            )
        }
        // Nothing may be needed of the server, which does not answer any more.
        standin.control.fail(/./, { kind: 'delay', delayMs: 3_600_000 })
        fireEvent.click(tab(name))
        expect(find()).toBeVisible()
        expect(screen.queryByText(/^Loading/)).not.toBeInTheDocument()
    }
)
