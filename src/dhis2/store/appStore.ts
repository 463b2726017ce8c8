import { isObject } from '../reading/isObject'
import { NotFoundError } from '../errors'
import { asList, ignoreBody } from '../wire/answerShape'
import type { DataEngine } from '../wire/dataEngine'
import {
    create,
    read,
    remove,
    replace,
    type CallOptions,
} from '../wire/request'
import { resourcePath } from '../wire/resourcePath'

/** The app's own namespace, as `d2.config.js` names it. */
const namespace = 'integrity-monitor'

/** Some fields of a stored value. */
export interface StoredFields {
    readonly key: string
    readonly fields: Readonly<Record<string, unknown>>
}

/**
 * What there is; undefined where DHIS2 itself says that there is nothing: no
 * such key, or nobody has stored anything yet.
 */
async function orNothing<Found>(
    asked: Promise<Found>
): Promise<Found | undefined> {
    try {
        return await asked
    } catch (error) {
        if (error instanceof NotFoundError && !error.mayPass) {
            return undefined
        }
        throw error
    }
}

/**
 * The app's part of the server's dataStore: values by key. A value that is
 * absent is told apart from one that cannot be read; nothing is written over
 * unread.
 *
 * `/api/dataStore/integrity-monitor`, DHIS2 2.41 to 2.44; for users who may
 * open the app, for others every method rejects with a `DeniedError`.
 */
export class AppStore {
    constructor(private readonly engine: DataEngine) {}

    /**
     * Fields of all values whose key begins with `prefix`, those of the last
     * key first; one request, however many there are. A value that has none of
     * the fields is not among them.
     *
     * `GET dataStore/{namespace}?fields=…&filter=_:startswith:…&headless=true`
     */
    async listFields(
        prefix: string,
        fields: readonly string[],
        options: CallOptions = {}
    ): Promise<readonly StoredFields[]> {
        const path = resourcePath(
            ['dataStore', namespace],
            [
                ['fields', fields.join(',')],
                ['filter', `_:startswith:${prefix}`],
                ['headless', true],
                ['paging', false],
                ['order', '_:desc'],
            ]
        )
        const entries = await orNothing(
            read(this.engine, path, asList('a list of stored values'), options)
        )
        return (entries ?? []).flatMap((entry) => {
            if (!isObject(entry) || typeof entry.key !== 'string') {
                return []
            }
            const { key, ...rest } = entry
            return [{ key: key, fields: rest }]
        })
    }

    /** A value as it is stored; undefined where there is none. */
    get(key: string, options: CallOptions = {}): Promise<unknown> {
        return orNothing(
            read(this.engine, this.pathOf(key), (raw) => raw, options)
        )
    }

    /**
     * Stores a value under a new key.
     *
     * @throws ConflictError when the key exists: what it holds stays
     */
    create(
        key: string,
        value: unknown,
        options: CallOptions = {}
    ): Promise<void> {
        return create(this.engine, this.pathOf(key), value, ignoreBody, options)
    }

    /** Stores a value, in place of one that may be there. */
    replace(
        key: string,
        value: unknown,
        options: CallOptions = {}
    ): Promise<void> {
        return replace(this.engine, this.pathOf(key), value, options)
    }

    /** Removes a value; one that is gone already is fine. */
    remove(key: string, options: CallOptions = {}): Promise<void> {
        return orNothing(remove(this.engine, this.pathOf(key), options))
    }

    /** Removes values as far as it can: what is left is swept another day. */
    async removeAll(keys: readonly string[]): Promise<void> {
        for (const key of keys) {
            try {
                await this.remove(key)
            } catch {
                return
            }
        }
    }

    private pathOf(key: string): string {
        return resourcePath(['dataStore', namespace, key])
    }
}
