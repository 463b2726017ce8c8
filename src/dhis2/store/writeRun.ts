import { ConflictError, Dhis2Error, type Dhis2ErrorKind } from '../errors'
import type { CallOptions } from '../wire/request'
import type { AppStore } from './appStore'
import { packRun, type DoWork, type IssuesToKeep } from './packRun'
import { issuesOf, NewParts, sizeOf, withKept } from './runParts'
import {
    readSavedRun,
    savedRunFormat,
    type NewRun,
    type SavedRun,
} from './savedRun'
import { keyOfRun } from './storeKeys'

export interface SaveOptions extends CallOptions {
    /** Stands aside during long work; missing: the work is done at once. */
    readonly doWork?: DoWork | undefined
    /** Milliseconds since 1970, by the server's clock. */
    readonly now: number
    /** Of a job that runs again and again its UID is not enough. */
    readonly id?: string | undefined
}

/** Writes the parts of a run and then its entry; all of it or nothing. */
export async function writeRun(
    store: AppStore,
    run: NewRun,
    issues: readonly IssuesToKeep[],
    {
        doWork,
        now,
        signal,
        id = run.jobs[0] ?? '',
    }: SaveOptions & { readonly doWork: DoWork }
): Promise<number> {
    const packed = await packRun(issues, doWork)
    const parts = new NewParts(store, id, now)
    const size = sizeOf(packed.identities) + sizeOf(packed.names)
    let isEntrySent = false
    try {
        const entry: SavedRun = {
            ...run,
            checks: withKept(run.checks, packed.identities),
            format: savedRunFormat,
            identities: await parts.write(packed.identities, signal),
            names: await parts.write(packed.names, signal),
            identitiesKept: issuesOf(packed.identities),
            namesKept: issuesOf(packed.names),
            size,
        }
        isEntrySent = true
        await writeEntry(store, keyOfRun(id), entry, signal)
    } catch (error) {
        // An entry that may be there needs them; otherwise they are swept.
        if (!isEntrySent || isRefusal(error)) {
            await store.removeAll(parts.written)
        }
        throw error
    }
    return size
}

/** Nothing is heard of such a call, so that what it was to do may be done. */
const unheard: readonly Dhis2ErrorKind[] = [
    'network',
    'gateway',
    'busy',
    'aborted',
    'contract',
]

/** Whether the server has not done what it was told. */
const isRefusal = (error: unknown): boolean =>
    error instanceof Dhis2Error && !unheard.includes(error.kind)

/** Whoever ran it knows more of a run than who saw it end. */
async function writeEntry(
    store: AppStore,
    key: string,
    entry: SavedRun,
    signal: AbortSignal | undefined
): Promise<void> {
    try {
        await store.create(key, entry, { signal })
    } catch (error) {
        if (!(error instanceof ConflictError) || entry.savedBy !== 'runner') {
            throw error
        }
        const there = readSavedRun(key, await store.get(key, { signal }))
        if (there.kind !== 'ok' || there.run.savedBy !== 'watcher') {
            throw error
        }
        await store.replace(key, entry, { signal })
        await store.removeAll(
            [...there.run.identities, ...there.run.names].map(
                (part) => part.key
            )
        )
    }
}
