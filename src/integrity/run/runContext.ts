import type { Capabilities } from '../../dhis2/server/capabilities'
import type { JobAccessor } from '../../dhis2/jobs/jobs'
import type { MaintenanceAccessor } from '../../dhis2/integrity/maintenance'
import type { DataIntegrityCheck } from '../../dhis2/models/dataIntegrityCheck'
import type { DataIntegrityReport } from '../../dhis2/models/dataIntegrityReport'
import type { ServerClock } from '../../dhis2/server/serverClock'
import type { ServerLimitsHolder } from '../../dhis2/server/serverLimits'
import type { TaskAccessor } from '../../dhis2/jobs/tasks'

/** Checks that always fail on this server version. */
export interface KnownCulprits {
    readonly summary: ReadonlySet<string>
    readonly details: ReadonlySet<string>
}

/** Check names by the description under which progress trees list them. */
export type NamesByDescription = ReadonlyMap<string, string>

/** What carrying out a run needs around it. */
export interface RunContext {
    readonly maintenance: MaintenanceAccessor
    readonly tasks: TaskAccessor
    readonly jobs: JobAccessor
    readonly clock: ServerClock
    readonly limits: ServerLimitsHolder
    readonly capabilities: Capabilities
    readonly userId: string | undefined
    /** Whether the user may read results. */
    readonly mayRead: boolean
    /** As loaded; empty as long as they are not. */
    readonly definitions: () => readonly DataIntegrityCheck[]
    /** Loads them first where they are not loaded yet. */
    readonly loadDefinitions: () => Promise<readonly DataIntegrityCheck[]>
    /** Asks the server for them again: one of them seems to be gone. */
    readonly renewDefinitions: () => Promise<void>
    readonly culprits: () => KnownCulprits
    /** Puts fresh results before everyone who shows results. */
    readonly showResults: (report: DataIntegrityReport) => void
    /** What is held of these checks' issues is out of date. */
    readonly dropIssues: (checkNames: readonly string[]) => void
}

/**
 * Under these names progress trees list the checks. A check without a
 * description, or with that of another one, is none that a tree can name.
 */
export function namesByDescription(
    definitions: readonly DataIntegrityCheck[]
): NamesByDescription {
    const names = new Map<string, string>()
    const shared = new Set<string>()
    for (const { name, description } of definitions) {
        if (description === undefined || description === '') {
            continue
        }
        if (names.has(description)) {
            shared.add(description)
        }
        names.set(description, name)
    }
    shared.forEach((description) => names.delete(description))
    return names
}
