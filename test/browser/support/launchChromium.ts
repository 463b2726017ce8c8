import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, LaunchOptions } from 'playwright-core'

/**
 * A browser under test talks to nobody but the stand-in. Tests often run in a
 * container as root, where Chromium's own sandbox cannot start.
 */
const flags = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
]

type Candidate = { name: string; options: () => LaunchOptions }

type UnpackedChromium = {
    executablePath: string
    libraryFolder: string
    fontsFolder: string
}

/** npm and jest start their scripts in the project's folder. */
const unpackScript = join(process.cwd(), 'scripts/unpackChromium.mjs')

const fromPackage = (): LaunchOptions => {
    const answer = execFileSync(process.execPath, [unpackScript], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
    })
    const unpacked = JSON.parse(answer) as UnpackedChromium
    const { LD_LIBRARY_PATH: given } = process.env
    return {
        executablePath: unpacked.executablePath,
        env: {
            ...process.env,
            LD_LIBRARY_PATH: given
                ? `${unpacked.libraryFolder}:${given}`
                : unpacked.libraryFolder,
            FONTCONFIG_PATH: unpacked.fontsFolder,
        },
    }
}

/** Browsers to try, the first that starts wins; CHROMIUM names the only one. */
const candidates = (): Candidate[] => {
    const { CHROMIUM: chosen } = process.env
    if (chosen) {
        const options = () => ({ executablePath: chosen })
        return [{ name: `CHROMIUM=${chosen}`, options }]
    }
    const packaged: Candidate = {
        name: 'Chromium of the package @sparticuz/chromium',
        options: fromPackage,
    }
    const isPackagedPlatform =
        process.platform === 'linux' && process.arch === 'x64'
    return [
        ...(isPackagedPlatform ? [packaged] : []),
        { name: 'installed Chrome', options: () => ({ channel: 'chrome' }) },
        { name: 'installed Edge', options: () => ({ channel: 'msedge' }) },
        {
            name: 'installed Chromium',
            options: () => ({ executablePath: '/usr/bin/chromium' }),
        },
    ]
}

/** The line that says what was wrong, without the advice that follows it. */
const reasonOf = (error: unknown): string => {
    const message = error instanceof Error ? error.message : String(error)
    const lines = message.split('\n')
    return lines.find((line) => /^\w*Error:/.test(line)) ?? lines[0] ?? ''
}

export const launchChromium = async (): Promise<Browser> => {
    const reasons: string[] = []
    for (const { name, options } of candidates()) {
        try {
            const browser = await chromium.launch({ args: flags, ...options() })
            if (reasons.length > 0) {
                console.warn(`Using the ${name}, because of:`, ...reasons)
            }
            return browser
        } catch (error) {
            reasons.push(`${name}: ${reasonOf(error)}`)
        }
    }
    throw new Error(
        [
            'No browser could be started for the browser tests.',
            'Install Google Chrome (or set CHROMIUM to the path of a Chromium), then run the command again.',
            'On Linux x64 `npm ci` brings a Chromium of its own: run it if node_modules is incomplete.',
            'Tried:',
            ...reasons.map((reason) => `  - ${reason}`),
        ].join('\n')
    )
}
