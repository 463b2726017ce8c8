import type { DataIntegrityCheck } from '../../dhis2/models/dataIntegrityCheck'
import type { SavedCheck, SavedRunHead } from '../../dhis2/store/savedRun'
import { checkTitle } from '../checkView'
import type { Snapshot } from './snapshot'

/**
 * A saved run as far as the list of runs tells of it: its numbers, and which
 * checks failed. Severity and section are those of today's definitions; of a
 * check that is defined no more they are not known.
 */
export function headSnapshot(
    {
        counts,
        failedChecks = [],
    }: Pick<SavedRunHead, 'counts' | 'failedChecks'>,
    defined: ReadonlyMap<string, DataIntegrityCheck>
): Snapshot {
    const checks: Record<string, SavedCheck> = {}
    const add = (name: string, state: string) => {
        const check = defined.get(name)
        checks[name] = {
            state,
            severity: check?.severity,
            section: check?.section,
            title: check && checkTitle(check),
        }
    }
    for (const [name, count] of Object.entries(counts)) {
        add(name, count === 0 ? 'passed' : 'issues')
    }
    failedChecks.forEach((name) => add(name, 'failed'))
    return { checks, counts }
}
