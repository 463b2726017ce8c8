import {
    readSavedRun,
    savedRunFormat,
    type NewRun,
    type ReadSaved,
    type SavedPart,
    type SavedRun,
} from '../models/savedRun'
import type { CallOptions, DataEngine } from '../wire/request'
import { AppStore } from './appStore'
import { disownedParts, oldParts } from './leftovers'
import { listedFields, listedRuns, type ListedRun } from './listedRuns'
import {
    packRun,
    type DoWork,
    type IssuesToKeep,
    type PackedPart,
} from './packRun'
import {
    joinParts,
    LostPartError,
    readIdentityPart,
    readNamePart,
    type KeptIssues,
} from './readRun'
import { finish } from '../slicing/sliced'
import type { IdentityColumns } from './identityColumns'
import {
    keyOfName,
    keyOfPart,
    keyOfPin,
    keyOfRun,
    partPrefix,
    runPrefix,
} from './storeKeys'

export interface SaveOptions extends CallOptions {
    /** Stands aside during long work; missing: the work is done at once. */
    readonly doWork?: DoWork | undefined
    /** Milliseconds since 1970, by the server's clock. */
    readonly now: number
}

const atOnce: DoWork = (work) => Promise.resolve(finish(work))

const sizeOf = (parts: readonly PackedPart[]) =>
    parts.reduce((sum, { coded }) => sum + coded.length, 0)

const issuesOf = (parts: readonly PackedPart[]) =>
    parts
        .flatMap(({ checks }) => checks)
        .reduce((sum, [, issues]) => sum + issues, 0)

/**
 * Runs that are kept beyond the hour for which the server keeps its results,
 * in the app's namespace of the dataStore.
 *
 * An entry `run-{id}` says what a run has brought of each check (some 15 kB);
 * the identities and the names of its issues are in values of at most 900 kB
 * beside it. The entry is written last: what is listed is whole. Made from
 * app-runtime's data engine alone. Every method rejects with a `Dhis2Error`.
 */
export class RunStore {
    private readonly store: AppStore

    constructor(engine: DataEngine) {
        this.store = new AppStore(engine)
    }

    /**
     * Saves a run with its issues, once: the id of its first job is its key.
     *
     * @returns how many characters were stored
     * @throws ConflictError when it was saved already: that one stays
     * @throws DeniedError, RejectedError (413: a proxy takes no such size)
     */
    async save(
        run: NewRun,
        issues: readonly IssuesToKeep[],
        { doWork = atOnce, now, signal }: SaveOptions
    ): Promise<number> {
        const id = run.jobs[0] ?? ''
        const packed = await packRun(issues, doWork)
        const savedAt = new Date(now).toISOString()
        const written: string[] = []
        const writeParts = async (parts: readonly PackedPart[]) => {
            const saved: SavedPart[] = []
            for (const { checks, coded } of parts) {
                const key = keyOfPart(id)
                written.push(key)
                const value = {
                    format: savedRunFormat,
                    run: id,
                    savedAt,
                    coded,
                }
                await this.store.create(key, value, { signal })
                saved.push({ key, checks })
            }
            return saved
        }
        const size = sizeOf(packed.identities) + sizeOf(packed.names)
        try {
            const entry = {
                ...run,
                format: savedRunFormat,
                identities: await writeParts(packed.identities),
                names: await writeParts(packed.names),
                identitiesKept: issuesOf(packed.identities),
                namesKept: issuesOf(packed.names),
                size,
            }
            await this.store.create(keyOfRun(id), entry, { signal })
        } catch (error) {
            await this.removeParts(written)
            throw error
        }
        return size
    }

    /** What is said of every run, newest first; one request. */
    async list(options: CallOptions = {}): Promise<readonly ListedRun[]> {
        const entries = await this.store.listFields(
            runPrefix,
            listedFields,
            options
        )
        return listedRuns(entries)
    }

    /** Keeps a run from being removed to save room, or no longer does. */
    async pin(
        id: string,
        isPinned: boolean,
        options: CallOptions = {}
    ): Promise<void> {
        await (isPinned
            ? this.store.replace(keyOfPin(id), { pinned: true }, options)
            : this.store.remove(keyOfPin(id), options))
    }

    /** Gives a run a name; an empty one takes it back. */
    async rename(
        id: string,
        name: string,
        options: CallOptions = {}
    ): Promise<void> {
        await (name.trim() === ''
            ? this.store.remove(keyOfName(id), options)
            : this.store.replace(keyOfName(id), { name: name.trim() }, options))
    }

    /** A whole entry; undefined where there is none of this id. */
    async get(
        id: string,
        options: CallOptions = {}
    ): Promise<ReadSaved<SavedRun> | undefined> {
        const key = keyOfRun(id)
        const value = await this.store.get(key, options)
        return value === undefined ? undefined : readSavedRun(key, value)
    }

    /**
     * The identities of the issues of a run, by check, with their names where
     * they are kept. A value a request, one after the other.
     *
     * @throws LostPartError when a value is missing or damaged
     */
    async getIssues(
        run: Pick<SavedRun, 'identities' | 'names'>,
        { doWork = atOnce, signal }: Partial<SaveOptions> = {}
    ): Promise<ReadonlyMap<string, IdentityColumns>> {
        const identities: KeptIssues[] = []
        for (const part of run.identities) {
            const value = await this.getPart(part, { signal })
            identities.push(...(await readIdentityPart(part, value, doWork)))
        }
        const names = []
        for (const part of run.names) {
            const value = await this.getPart(part, { signal })
            names.push(...(await readNamePart(part, value)))
        }
        return joinParts(identities, names)
    }

    /**
     * Removes a run: its entry first, so that no half run is listed. What else
     * it had is removed then, or swept later.
     */
    async remove(
        id: string,
        parts: readonly Pick<SavedPart, 'key'>[],
        options: CallOptions = {}
    ): Promise<void> {
        await this.store.remove(keyOfRun(id), options)
        await this.removeParts([
            ...parts.map(({ key }) => key),
            keyOfPin(id),
            keyOfName(id),
        ])
    }

    /**
     * Lets go of the names of a run's issues, or of their identities too, to
     * save room: what it has brought of each check stays.
     */
    async lighten(
        id: string,
        keep: 'identities' | 'counts',
        options: CallOptions = {}
    ): Promise<void> {
        const saved = await this.get(id, options)
        if (saved?.kind !== 'ok') {
            return
        }
        const { run } = saved
        const isBare = keep === 'counts'
        const left: SavedRun = {
            ...run,
            names: [],
            namesKept: 0,
            ...(isBare
                ? {
                      identities: [],
                      identitiesKept: 0,
                      checks: withoutKept(run.checks),
                  }
                : {}),
        }
        await this.store.replace(keyOfRun(id), left, options)
        await this.removeParts(
            [...run.names, ...(isBare ? run.identities : [])].map(
                ({ key }) => key
            )
        )
    }

    /**
     * Removes what was left by saving or removing that was cut off: parts older
     * than a day that no run names.
     *
     * @returns how many there were
     */
    async sweep(now: number, options: CallOptions = {}): Promise<number> {
        const parts = await this.store.listFields(
            partPrefix,
            ['run', 'savedAt'],
            options
        )
        const old = oldParts(parts, now)
        if (old.length === 0) {
            return 0
        }
        const runs = await this.store.listFields(
            runPrefix,
            ['format', 'identities', 'names'],
            options
        )
        const left = disownedParts(old, runs)
        await this.removeParts(left.map(({ key }) => key))
        return left.length
    }

    private async getPart(
        { key }: SavedPart,
        options: CallOptions
    ): Promise<unknown> {
        const value = await this.store.get(key, options)
        if (value === undefined) {
            throw new LostPartError(key)
        }
        return value
    }

    /** What cannot be removed now is swept another day. */
    private async removeParts(keys: readonly string[]): Promise<void> {
        for (const key of keys) {
            try {
                await this.store.remove(key)
            } catch {
                return
            }
        }
    }
}

const withoutKept = (checks: SavedRun['checks']): SavedRun['checks'] =>
    Object.fromEntries(
        Object.entries(checks).map(([name, check]) => [
            name,
            { ...check, kept: undefined },
        ])
    )
