import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const projectFolder = join(__dirname, '../../..')

/** The pictures that the documentation shows. */
const documented = ['checks', 'issue']

/**
 * Keeps what the page shows as `<name>.png` among the results of the tests; a
 * picture of the documentation in its place there, with `UPDATE_IMAGES=1`.
 */
export const keepScreenshot = async (
    page: Page,
    name: string | false
): Promise<void> => {
    if (name === false) {
        return
    }
    const folder = join(
        projectFolder,
        process.env.UPDATE_IMAGES === '1' && documented.includes(name)
            ? 'docs/images'
            : 'test-results'
    )
    mkdirSync(folder, { recursive: true })
    await page.screenshot({ path: join(folder, `${name}.png`) })
}
