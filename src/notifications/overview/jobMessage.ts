import { skippedLabel } from '../marks/labels'
import type { JobRow } from './jobRow'

/** What there is to say of a job in a line; empty where nothing is known. */
export function jobMessage({ lastMessage, skipped }: JobRow): string {
    return lastMessage || (skipped ? skippedLabel(skipped) : '')
}

/** Levels that a message has by itself. */
const plainLevels: ReadonlySet<string | undefined> = new Set([
    undefined,
    'INFO',
    'LOOP',
])

/** The level of the newest row, where it says more than the state does. */
export function tellingLevel({ level, state }: JobRow): string | undefined {
    const isTold = state === 'failed' && level === 'ERROR'
    return isTold || plainLevels.has(level) ? undefined : level
}
