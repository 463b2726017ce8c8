import {
    readSavedRun,
    type NewRun,
    type ReadSaved,
    type SavedPart,
    type SavedRun,
} from './savedRun'
import { finish } from '../slicing/sliced'
import type { DataEngine } from '../wire/dataEngine'
import type { CallOptions } from '../wire/request'
import { AppStore } from './appStore'
import type { IdentityColumns } from './identityColumns'
import { listedFields, listedRuns, type ListedRun } from './listedRuns'
import type { DoWork, IssuesToKeep } from './packRun'
import {
    keyOfName,
    keyOfPin,
    keyOfRun,
    runPrefix,
    settingsKey,
} from './storeKeys'
import {
    changedSettings,
    readSettings,
    settingNames,
    type SettingsChange,
    type StoreSettings,
} from './storeSettings'
import type { SavedIssue } from './savedIssues'
import type { SaveOptions } from './writeRun'

const atOnce: DoWork = (work) => Promise.resolve(finish(work))

/**
 * Runs that are kept beyond the hour for which the server keeps its results,
 * in the app's namespace of the dataStore.
 *
 * An entry `run-{id}` says what a run has brought of each check (some 15 kB);
 * the identities and the names of its issues are in values of at most 900 kB
 * beside it. The entry is written last: what is listed is whole. What reads and
 * writes issues is loaded when it is first needed. Made from app-runtime's data
 * engine alone. Every method rejects with a `Dhis2Error`.
 */
export class RunStore {
    private readonly store: AppStore

    constructor(engine: DataEngine) {
        this.store = new AppStore(engine)
    }

    /**
     * Saves a run with its issues, once: the id of its first job is its key,
     * or else the given one. What the tab that ran it saves takes the place of
     * what somebody saved who saw it end.
     *
     * @returns how many characters were stored
     * @throws ConflictError when it was saved already: that one stays
     * @throws DeniedError, RejectedError (413: a proxy takes no such size)
     */
    async save(
        run: NewRun,
        issues: readonly IssuesToKeep[],
        { doWork = atOnce, ...options }: SaveOptions
    ): Promise<number> {
        const { writeRun } = await import('./writeRun')
        return writeRun(this.store, run, issues, { doWork, ...options })
    }

    /**
     * What admins have set; what is missing or cannot be read is as usual. Asked
     * for as a list, for most servers have none and that is no error.
     */
    async getSettings(options: CallOptions = {}): Promise<StoreSettings> {
        const [stored] = await this.store.listFields(
            settingsKey,
            settingNames,
            options
        )
        return readSettings(stored?.fields)
    }

    /**
     * Changes some settings for everybody; what is stored is read again first,
     * so that what another admin has set of the others stays.
     *
     * @throws ContractError when what is stored is no settings: that stays
     */
    async setSettings(
        change: SettingsChange,
        options: CallOptions = {}
    ): Promise<void> {
        const stored = await this.store.get(settingsKey, options)
        await this.store.replace(
            settingsKey,
            changedSettings(stored, change),
            options
        )
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
        const { readIssues } = await import('./runParts')
        return readIssues(this.store, run, doWork, signal)
    }

    /**
     * The issues of a saved run one by one, check by check, as far as they are
     * kept; made for scripts.
     *
     * @throws NotFoundError, ContractError when there is no such run to read
     * @throws LostPartError when a value of it is missing or damaged
     */
    async *iterIssues(
        id: string,
        options: CallOptions = {}
    ): AsyncGenerator<SavedIssue, void, undefined> {
        const { readableRun, savedIssues } = await import('./savedIssues')
        const run = readableRun(id, await this.get(id, options))
        yield* savedIssues(await this.getIssues(run, options))
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
        await this.store.removeAll([
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
        const { lightened } = await import('./runParts')
        const { run, dropped } = lightened(saved.run, keep)
        await this.store.replace(keyOfRun(id), run, options)
        await this.store.removeAll(dropped)
    }

    /**
     * Removes what was left by saving or removing that was cut off: parts older
     * than a day that no run names.
     *
     * @returns how many there were
     */
    async sweep(now: number, options: CallOptions = {}): Promise<number> {
        const { sweepLeftovers } = await import('./leftovers')
        return sweepLeftovers(this.store, now, options)
    }
}
