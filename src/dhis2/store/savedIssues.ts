import { ContractError, NotFoundError } from '../errors'
import type { IdentityColumns } from './identityColumns'
import { idOfKey } from './issueIdentity'
import type { ReadSaved, SavedRun } from './savedRun'

/** An issue of a saved run. */
export interface SavedIssue {
    readonly checkName: string
    /** Its UID, where it has one. */
    readonly id: string | undefined
    /** Undefined where names are not kept, or it has none. */
    readonly name: string | undefined
}

/**
 * The run of an entry.
 *
 * @throws NotFoundError when there is no entry
 * @throws ContractError when it is of a later app or cannot be read
 */
export function readableRun(
    id: string,
    saved: ReadSaved<SavedRun> | undefined
): SavedRun {
    if (saved === undefined) {
        throw new NotFoundError(`There is no saved run ${id}.`)
    }
    if (saved.kind !== 'ok') {
        const raw = saved.kind === 'newer' ? saved.raw : saved.unreadable.raw
        throw new ContractError('a saved run that this app can read', raw)
    }
    return saved.run
}

/** Issues one by one, check by check. */
export function* savedIssues(
    kept: ReadonlyMap<string, IdentityColumns>
): Generator<SavedIssue, void, undefined> {
    for (const [checkName, { keys, names }] of kept) {
        for (const [place, key] of keys.entries()) {
            const name = names?.[place] || undefined
            yield { checkName, id: idOfKey(key), name }
        }
    }
}
