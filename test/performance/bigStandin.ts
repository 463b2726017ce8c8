import { createStandin } from '../standin/createStandin'

/** A server without a shell around the app, that has run the huge check. */
export function bigStandin(issues: number, directory: string) {
    const standin = createStandin({
        version: '2.41',
        issues,
        app: { directory },
    })
    for (const kind of ['DATA_INTEGRITY', 'DATA_INTEGRITY_DETAILS']) {
        standin.control.startJob(kind, { checks: ['orgunits_no_coordinates'] })
        standin.control.advance(120_000)
    }
    return standin
}
