import { ConflictError } from '../errors'
import { finish } from '../slicing/sliced'
import { AppStore } from '../store/appStore'
import type { DoWork } from '../store/packRun'
import type { DataEngine } from '../wire/dataEngine'
import type { CallOptions } from '../wire/request'
import { acceptancePrefix } from './acceptanceKeys'
import type { NewEntry } from './newEntries'
import type { StoredAcceptances } from './readAcceptances'

const atOnce: DoWork = (work) => Promise.resolve(finish(work))

interface ListOptions extends CallOptions {
    /** Stands aside during long work; missing: the work is done at once. */
    readonly doWork?: DoWork | undefined
}

/**
 * What admins have accepted of the issues, in the app's namespace of the
 * dataStore. The dataStore cannot compare before it sets, so nothing is ever
 * written over: each act (accept, edit, take back) is an entry of its own,
 * under a key of its own, and what holds is put together from all of them.
 * However many admins write at once, nothing is lost.
 *
 * Made from app-runtime's data engine alone. Every method rejects with a
 * `Dhis2Error`.
 */
export class AcceptanceStore {
    private readonly store: AppStore

    constructor(engine: DataEngine) {
        this.store = new AppStore(engine)
    }

    /** All acceptances of all checks; one request. */
    async list({
        doWork = atOnce,
        ...options
    }: ListOptions = {}): Promise<StoredAcceptances> {
        const whole = '.'
        const values = await this.store.listFields(
            acceptancePrefix,
            [whole],
            options
        )
        if (values.length === 0) {
            return { acceptances: [], newer: 0, unreadable: [] }
        }
        // Most servers have none: the code comes with the first.
        const { readAcceptances } = await import('./readAcceptances')
        return readAcceptances(values, doWork)
    }

    /**
     * Writes entries, one after the other. When that is cut off, those before
     * are stored; the same entries can be written again, and those that are
     * there already stay as they are.
     *
     * @throws DeniedError for users who may not write
     */
    async write(
        entries: readonly NewEntry[],
        options: CallOptions = {}
    ): Promise<void> {
        for (const { key, value } of entries) {
            try {
                await this.store.create(key, value, options)
            } catch (error) {
                // Nobody else makes this key: it got through before.
                if (!(error instanceof ConflictError)) {
                    throw error
                }
            }
        }
    }
}
