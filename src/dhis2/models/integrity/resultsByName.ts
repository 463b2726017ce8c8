import { DataIntegrityResult } from '../dataIntegrityResult'

/** Results by the names of their checks, in the order of the server's answer. */
export type ResultsByName = Readonly<Record<string, DataIntegrityResult>>

/** Without a prototype, a check may bear any name, even `__proto__`. */
export function noResults(): Record<string, DataIntegrityResult> {
    return Object.create(null) as Record<string, DataIntegrityResult>
}

/** Both as one; results that both have are merged check by check. */
export function mergedResults(
    counted: ResultsByName,
    listed: ResultsByName
): ResultsByName {
    const results = noResults()
    Object.assign(results, counted)
    for (const [checkName, detailed] of Object.entries(listed)) {
        const summarised = results[checkName]
        results[checkName] = summarised
            ? DataIntegrityResult.merge(summarised, detailed)
            : detailed
    }
    return results
}

/** The results of these checks alone. */
export function resultsAmong(
    all: ResultsByName,
    checkNames: ReadonlySet<string>
): ResultsByName {
    const results = noResults()
    for (const [checkName, result] of Object.entries(all)) {
        if (checkNames.has(checkName)) {
            results[checkName] = result
        }
    }
    return results
}
