const storageKey = 'integrity-monitor:settled-jobs'
const remembered = 50

function readSettled(): readonly string[] {
    try {
        const stored: unknown = JSON.parse(
            window.sessionStorage.getItem(storageKey) ?? '[]'
        )
        return Array.isArray(stored)
            ? stored.filter((uid) => typeof uid === 'string')
            : []
    } catch {
        return []
    }
}

/** Whether the end of a job was announced, or the user has put it away. */
export function isSettled(taskUid: string): boolean {
    return readSettled().includes(taskUid)
}

/** Remembers it for as long as the tab lives: nothing is announced twice. */
export function settleJob(taskUid: string): void {
    if (isSettled(taskUid)) {
        return
    }
    try {
        window.sessionStorage.setItem(
            storageKey,
            JSON.stringify([taskUid, ...readSettled()].slice(0, remembered))
        )
    } catch {
        // Without a storage it is announced again after a reload.
    }
}
