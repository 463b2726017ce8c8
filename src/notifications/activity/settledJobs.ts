import { browserStorage } from '../../dhis2/server/browserStorage'
import type { StartedJobRef } from '../../dhis2/jobs/startedJobs'

const storageKey = 'integrity-monitor:settled-jobs'
const remembered = 50

const listeners = new Set<() => void>()

/** Stands in for a storage that refuses, for as long as the page lives. */
let unstored: string | null = null

/** One run of a job: a configured job has the same UID in each of them. */
export function runKey({ taskUid, announcedAt }: StartedJobRef): string {
    return `${taskUid} ${announcedAt ?? ''}`
}

/** All settled runs in a form that tells a change. */
export function settledText(): string {
    try {
        return unstored ?? browserStorage('session').getItem(storageKey) ?? '[]'
    } catch {
        return '[]'
    }
}

function readSettled(text: string): readonly string[] {
    try {
        const stored: unknown = JSON.parse(text)
        return Array.isArray(stored)
            ? stored.filter((key) => typeof key === 'string')
            : []
    } catch {
        return []
    }
}

/** Whether the end of a run was told, or the user has put it away. */
export function isSettled(key: string): boolean {
    return readSettled(settledText()).includes(key)
}

/** Remembers it for as long as the tab lives: nothing is told twice. */
export function settleRun(key: string): void {
    if (isSettled(key)) {
        return
    }
    const text = JSON.stringify(
        [key, ...readSettled(settledText())].slice(0, remembered)
    )
    try {
        browserStorage('session').setItem(storageKey, text)
        unstored = null
    } catch {
        unstored = text
    }
    listeners.forEach((listener) => listener())
}

/** @returns how to stop listening */
export function subscribeSettled(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
}
