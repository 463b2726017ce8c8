import type { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'

/**
 * A fresh report with what it no longer has of what was known: the server
 * forgets results after an hour, at a restart and when its caches are cleared.
 * They show as they were; "not run" would say that nothing was ever found.
 *
 * @param isElsewhere whether the server still holds the check's result in
 *   another form, which then speaks for itself
 */
export function keepForgotten(
    held: DataIntegrityReport | undefined,
    fresh: DataIntegrityReport,
    isElsewhere: (checkName: string) => boolean
): DataIntegrityReport {
    const unreadable = new Set(
        fresh.unreadable.map(({ checkName }) => checkName)
    )
    const kept = Object.entries(held?.results ?? {}).filter(
        ([name]) =>
            fresh.results[name] === undefined &&
            !unreadable.has(name) &&
            !isElsewhere(name)
    )
    return kept.length === 0
        ? fresh
        : {
              ...fresh,
              results: Object.assign(
                  Object.create(null) as object,
                  fresh.results,
                  Object.fromEntries(
                      kept.map(([name, result]) => [
                          name,
                          { ...result, isForgotten: true },
                      ])
                  )
              ),
          }
}
