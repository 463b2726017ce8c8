import { screen, within } from '@testing-library/react'
import { openApp, type Story } from './support/openApp'
import { passTime } from './support/passTime'

const title = 'Règles de validation sans stratégie'
const left = 'validation_rules_missing_value_strategy_left'
const right = 'validation_rules_missing_value_strategy_right'
const checks = [
    { name: left, displayName: title, code: 'VRL', severity: 'WARNING' },
    { name: right, displayName: title, severity: 'WARNING' },
]
const titles = [`${title} (VRL)`, `${title} (${right})`]

const withSameTitles = ({ control }: Story['standin']) => {
    control.fail(/dataIntegrity$/, { kind: 'replace', body: checks })
    control.fail(/dataIntegrity\/details\?/, {
        kind: 'replace',
        body: Object.fromEntries(
            checks.map((check) => [
                check.name,
                { ...check, issues: [{ id: 'aaaaaaaaaa1', name: check.name }] },
            ])
        ),
    })
}

describe('checks of one title', () => {
    it('are told apart in the catalogue and on their pages', async () => {
        const { user } = await openApp({ before: withSameTitles })
        for (const name of titles) {
            expect(screen.getByRole('link', { name })).toBeVisible()
            expect(
                screen.getByRole('checkbox', { name: `Select ${name}` })
            ).toBeInTheDocument()
        }
        await user.click(screen.getByRole('link', { name: titles[1] ?? '' }))
        expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
            titles[1] ?? ''
        )
    })

    it('are told apart in facets, filters, table and panel', async () => {
        const { user } = await openApp({
            route: `/issues?check=${left}&check=${right}`,
            before: withSameTitles,
        })
        await passTime(1000)
        for (const name of titles) {
            expect(
                screen.getByRole('button', {
                    name: `Remove the filter Check ${name}`,
                })
            ).toBeVisible()
            const titled = screen.getAllByTitle(name)
            expect(
                titled.filter((one) => one.closest('[role=treegrid]'))
            ).toHaveLength(1)
            const facet = screen.getByRole('region', { name: 'Check' })
            expect(within(facet).getByText(name)).toBeVisible()
        }
        await user.click(screen.getByText(left))
        expect(
            within(
                screen.getByRole('complementary', { name: 'Issue' })
            ).getByRole('link', { name: titles[0] ?? '' })
        ).toBeVisible()
    })
})
