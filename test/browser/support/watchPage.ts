import type { Page } from 'playwright-core'

/**
 * The platform's shell asks for a logo and, from 2.43 on, for words of the
 * server's own; DHIS2 answers so when it has none.
 */
const answersOfPlatform = [
    /^404 GET \/api\/staticContent\/logo_banner$/,
    /^404 GET \/api\/(\d+\/)?dataStore\/custom-translations\/controller$/,
]

/** Chromium's own line for an answer from 400 on; those are watched below. */
const isFailedAnswerLine = (text: string) =>
    text.startsWith('Failed to load resource')

/**
 * Collects all that must not happen on any page: errors in the console, errors
 * nobody caught, failed answers that the story did not expect, and requests to
 * any server but DHIS2.
 */
export const watchPage = (
    page: Page,
    baseUrl: string,
    expectedFailures: readonly RegExp[]
): string[] => {
    const complaints: string[] = []
    page.on('console', (message) => {
        const text = message.text()
        if (message.type() === 'error' && !isFailedAnswerLine(text)) {
            complaints.push(`console error: ${text}`)
        }
    })
    page.on('pageerror', (error) => {
        complaints.push(`uncaught error: ${error.message}`)
    })
    page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url())
        const isLocal = protocol === 'data:' || protocol === 'blob:'
        if (!isLocal && origin !== new URL(baseUrl).origin) {
            complaints.push(`request to another server: ${request.url()}`)
        }
    })
    page.on('response', (response) => {
        const path = response.url().replace(baseUrl, '')
        const line = `${response.status()} ${response.request().method()} ${path}`
        const isExpected = [...answersOfPlatform, ...expectedFailures].some(
            (known) => known.test(line)
        )
        if (response.status() >= 400 && !isExpected) {
            complaints.push(`failed answer: ${line}`)
        }
    })
    return complaints
}
