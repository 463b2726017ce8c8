import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'

/** How long checks usually take, as far as the server knows. */
export interface TimeEstimate {
    readonly knownMs: number
    /** Checks that this server has never run since it started. */
    readonly unknown: number
}

export function estimateTime(
    checks: readonly string[],
    averageMsOf: (checkName: string) => number | undefined
): TimeEstimate {
    let knownMs = 0
    let unknown = 0
    for (const name of checks) {
        const averageMs = averageMsOf(name)
        if (averageMs === undefined) {
            unknown += 1
        } else {
            knownMs += averageMs
        }
    }
    return { knownMs, unknown }
}

export function averagesOf(
    definitions: readonly DataIntegrityCheck[]
): (checkName: string) => number | undefined {
    const averages = new Map(
        definitions.map((check) => [check.name, check.averageExecutionTime])
    )
    return (checkName) => averages.get(checkName)
}
