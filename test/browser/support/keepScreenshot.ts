import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const projectFolder = join(__dirname, '../../..')

/**
 * Keeps what the page shows as `<name>.png`: with `UPDATE_IMAGES=1` among the
 * pictures of the documentation, else among the results of the tests.
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
        process.env.UPDATE_IMAGES === '1' ? 'docs/images' : 'test-results'
    )
    mkdirSync(folder, { recursive: true })
    await page.screenshot({ path: join(folder, `${name}.png`) })
}
