import { browserStorage } from '../../../dhis2/server/browserStorage'

const storageKey = 'integrity-monitor:tab'

/** A page that is left gives its locks back within moments. */
const patienceMs = 1500

let owned: Promise<boolean> | undefined

/**
 * Whether what this tab remembers is its own. A browser that duplicates a tab
 * copies all of it: the copy would carry out the same run a second time. The
 * tab that was there first holds a lock for as long as it lives.
 *
 * Without locks (http, older browsers) a tab cannot tell, and trusts itself.
 */
export function ownsItsMemory(): Promise<boolean> {
    owned ??= isTabOfItsOwn()
    return owned
}

async function isTabOfItsOwn(): Promise<boolean> {
    // Typed as always there, which it is in secure contexts only.
    const locks = navigator.locks as LockManager | undefined
    if (locks === undefined) {
        return true
    }
    const storage = browserStorage('session')
    const name = storage.getItem(storageKey)
    if (name !== null && (await holdLock(locks, name))) {
        return true
    }
    const ownName = `${storageKey}:${crypto.randomUUID()}`
    try {
        storage.setItem(storageKey, ownName)
    } catch {
        // What is not kept is not copied either.
    }
    void holdLock(locks, ownName)
    return name === null
}

/** Holds the lock until the page is left. */
function holdLock(locks: LockManager, name: string): Promise<boolean> {
    return new Promise((resolve) => {
        const patience = new AbortController()
        const timer = setTimeout(() => patience.abort(), patienceMs)
        locks
            .request(name, { signal: patience.signal }, () => {
                clearTimeout(timer)
                resolve(true)
                return new Promise<never>(() => undefined)
            })
            .catch(() => resolve(!patience.signal.aborted))
    })
}
