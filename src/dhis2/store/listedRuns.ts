import {
    readSavedRunHead,
    savedRunHeadFields,
    type ReadSaved,
    type SavedRunHead,
} from './savedRun'
import type { StoredFields } from './appStore'
import { isNoteKey, keyOfName, keyOfPin, runPrefix } from './storeKeys'

/** An entry of the list of runs. */
export interface ListedRun {
    readonly id: string
    readonly saved: ReadSaved<SavedRunHead>
    /** The name that an admin has given it. */
    readonly name: string | undefined
    /** Kept, whatever else is removed to save room. */
    readonly isPinned: boolean
}

/** The fields of a run, and those of what admins have noted of it. */
export const listedFields = [...savedRunHeadFields, 'pinned', 'name']

/** The entries of runs with what is noted of them, newest first. */
export function listedRuns(
    entries: readonly StoredFields[]
): readonly ListedRun[] {
    const notes = new Map(entries.map(({ key, fields }) => [key, fields]))
    return entries
        .filter(({ key }) => !isNoteKey(key))
        .map(({ key, fields }) => {
            const id = key.slice(runPrefix.length)
            const name = notes.get(keyOfName(id))?.name
            return {
                id,
                saved: readSavedRunHead(key, fields),
                name: typeof name === 'string' ? name : undefined,
                isPinned: notes.has(keyOfPin(id)),
            }
        })
        .sort((left, right) => startOf(right) - startOf(left))
}

const startOf = ({ saved }: ListedRun) =>
    saved.kind === 'ok' ? Date.parse(saved.run.startedAt) || 0 : 0
