import type { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import type { DataIntegrityResult } from '../../../dhis2/models/dataIntegrityResult'

/**
 * A fresh report with what it no longer has because the server forgets results
 * after an hour. They show as expired; "not run" would say that nothing had
 * ever been found. Other results that are gone (a restart) stay gone.
 */
export function keepForgotten(
    held: DataIntegrityReport | undefined,
    fresh: DataIntegrityReport,
    isForgotten: (result: DataIntegrityResult) => boolean
): DataIntegrityReport {
    const unreadable = new Set(
        fresh.unreadable.map(({ checkName }) => checkName)
    )
    const kept = Object.entries(held?.results ?? {}).filter(
        ([name, result]) =>
            fresh.results[name] === undefined &&
            !unreadable.has(name) &&
            isForgotten(result)
    )
    return kept.length === 0
        ? fresh
        : {
              ...fresh,
              results: Object.assign(
                  Object.create(null) as object,
                  fresh.results,
                  Object.fromEntries(kept)
              ),
          }
}
