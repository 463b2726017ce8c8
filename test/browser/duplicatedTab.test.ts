import type { Standin } from '../standin/createStandin'
import { withApp } from './support/openApp'

/** The server's jobs take seconds; the stories should not. */
const speed = 4

/** What was asked to be run, job by job. */
function listenForStarts(standin: Standin): readonly string[] {
    const started: string[] = []
    const { handle } = standin
    standin.handle = (request) => {
        if (request.method === 'POST') {
            started.push(String(request.body))
        }
        return handle(request)
    }
    return started
}

describe('a tab that is duplicated while it runs checks', () => {
    it('leaves the run to the first one: no job is started twice', async () => {
        let started: readonly string[] = []
        const before = (standin: Standin) => {
            started = listenForStarts(standin)
        }
        await withApp({ version: '2.42', speed, before }, async ({ app }) => {
            // One job counts, another one lists what was found.
            await app
                .getByRole('button', { name: 'Run checks', exact: true })
                .click()
            await app
                .getByText(/^(Starting|Counting)/)
                .first()
                .waitFor()
            // What a page opens has a copy of what its tab remembers.
            const [copy] = await Promise.all([
                app.page().waitForEvent('popup'),
                app.evaluate(() => void window.open(window.location.href)),
            ])
            await copy
                .getByRole('heading', { level: 1, name: 'Overview' })
                .waitFor()
            await app.getByText('The run has ended').waitFor()
            expect(started.length).toBeGreaterThan(1)
            expect(started).toEqual([...new Set(started)])
        })
    })
})
