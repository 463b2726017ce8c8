import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** The platform's dialog is an `aside`, which is no element for that role. */
const isOfPlatform = (line: string) =>
    line.startsWith('aria-allowed-role: <aside role="dialog"')

/** What axe finds on our own part of the page: the platform draws the header bar and alerts. */
export const violationsOf = async (page: Page): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page })
        .exclude('header')
        .exclude('[data-test="dhis2-uicore-alertstack"]')
        .analyze()
    return violations
        .flatMap(({ id, nodes }) =>
            nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)
        )
        .filter((line) => !isOfPlatform(line))
}
