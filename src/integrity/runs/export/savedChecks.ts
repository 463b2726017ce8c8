import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import type { SavedCheck } from '../../../dhis2/store/savedRun'
import type { ExportedCheck } from '../../export/document/exportDocument'
import type { Snapshot } from '../../history/snapshot'

/** What today's server says of the checks, for what a run does not keep. */
export interface DefinedChecks {
    readonly definitions: ReadonlyMap<string, DataIntegrityCheck>
    /** @param saved the title of a check that is defined no more */
    readonly titleOf: (name: string, saved: string | undefined) => string
}

const savedStates: readonly ExportedCheck['state'][] = [
    'passed',
    'issues',
    'failed',
    'didNotRun',
]

/** A check of a saved run with all that a file says of it. */
export function savedCheck(
    name: string,
    { checks, counts }: Snapshot,
    { definitions, titleOf }: DefinedChecks,
    accepted: number
): ExportedCheck {
    const saved: SavedCheck = checks[name] ?? { state: 'didNotRun' }
    const count = counts[name]
    const definition = definitions.get(name)
    return {
        check: {
            ...definition,
            name,
            severity: saved.severity ?? definition?.severity,
            section: saved.section ?? definition?.section,
        },
        title: titleOf(name, saved.title),
        // A state of a later app is not taken for "passed".
        state: savedStates.find((known) => known === saved.state) ?? 'unknown',
        error: saved.error,
        count,
        listed: count === 0 ? 0 : saved.kept,
        accepted,
        percentage: saved.percentage,
        durationMs: saved.durationMs,
        finishedAt: undefined,
        isForgotten: false,
        result: undefined,
    }
}
