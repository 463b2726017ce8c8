/**
 * Draws the PNG icons that DHIS2 and browsers ask for from the one SVG. Run it
 * after the drawing has changed, and commit what it writes:
 * `npx tsx scripts/makeIcon.mjs`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '../test/browser/support/launchChromium.ts'
import { projectFolder } from './support/projectFolder.mjs'

const publicFolder = join(projectFolder, 'public')
const drawing = readFileSync(
    join(publicFolder, 'integrity-monitor.svg'),
    'utf8'
)

const icons = [
    { file: 'dhis2-app-icon.png', size: 48 },
    { file: 'favicon-48x48.png', size: 48 },
    { file: 'favicon-32x32.png', size: 32 },
    { file: 'favicon-16x16.png', size: 16 },
]

const browser = await launchChromium()
for (const { file, size } of icons) {
    const page = await browser.newPage({
        viewport: { width: size, height: size },
    })
    await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`
    )
    await page.screenshot({
        path: join(publicFolder, file),
        omitBackground: true,
    })
    await page.close()
}
await browser.close()
