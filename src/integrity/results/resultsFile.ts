import type { CheckView } from '../checkView'

/**
 * The results of all checks as a file to keep: JSON, a result each as the
 * server gave it, so that nothing is lost that a later reader may want.
 *
 * @param savedAt milliseconds since 1970
 */
export function resultsFile(
    views: readonly Pick<CheckView, 'result'>[],
    server: string,
    savedAt: number
): { readonly name: string; readonly text: string } {
    const moment = new Date(savedAt).toISOString()
    const results = views.flatMap(({ result }) => (result ? [result] : []))
    return {
        name: `integrity-results-${moment.slice(0, 19).replaceAll(':', '-')}.json`,
        text: JSON.stringify({ server, savedAt: moment, results }, null, 2),
    }
}
