import { isNoise } from '../../activity/activity'
import { isMixedEnd } from '../../marks/jobEndWords'
import { isActive } from '../../marks/jobState'
import type { JobRow } from './jobRow'

/**
 * - `attention`: somebody has to look at it
 * - `running`: at work, or waiting for its turn
 * - `recent`: all the rest
 */
export type JobSectionKind = 'attention' | 'running' | 'recent'

const sectionKinds: readonly JobSectionKind[] = [
    'attention',
    'running',
    'recent',
]

export interface JobSectionContext {
    readonly isUnread: (row: JobRow) => boolean
    /** The server's clock, milliseconds since 1970. */
    readonly now: number
}

/** So long what went wrong stands first, read or not. */
const freshMs = 24 * 60 * 60 * 1000

/**
 * Where a job stands. A job that gives no sign of life needs attention for as
 * long as it gives none; one that went wrong for a day, and past that until it
 * has been read: an old failure does not shout for ever.
 */
export function jobSection(
    row: JobRow,
    { isUnread, now }: JobSectionContext
): JobSectionKind {
    if (isWithoutSign(row)) {
        return 'attention'
    }
    if (isActive(row.state)) {
        return isNoise(row.jobType) ? 'recent' : 'running'
    }
    const overAt = row.endedAt ?? row.skippedAt ?? row.startedAt
    const isFresh = overAt !== undefined && now - overAt < freshMs
    return hasGoneWrong(row) && (isFresh || isUnread(row))
        ? 'attention'
        : 'recent'
}

const isWithoutSign = ({ state, silentMinutes }: JobRow) =>
    state === 'stuck' || (state === 'running' && silentMinutes !== undefined)

/** Mere warnings of an import are told and need nobody. */
function hasGoneWrong({ state, outcome }: JobRow): boolean {
    if (state === 'failed' || state === 'skipped') {
        return true
    }
    return (
        isMixedEnd(state, outcome) &&
        (outcome.refused > 0 || outcome.failedParts > 0 || outcome.hasFailed)
    )
}

/** The jobs of one section. */
export interface JobSection {
    readonly kind: JobSectionKind
    readonly rows: readonly JobRow[]
}

/**
 * The sections that have jobs. Each keeps the order of the rows; only what
 * hangs now stands before what went wrong, and mere noise last.
 */
export function jobSections(
    rows: readonly JobRow[],
    context: JobSectionContext
): readonly JobSection[] {
    const kinds = new Map(rows.map((row) => [row, jobSection(row, context)]))
    return sectionKinds
        .map((kind) => ({
            kind,
            rows: rows
                .filter((row) => kinds.get(row) === kind)
                .sort((one, other) => rankOf(one) - rankOf(other)),
        }))
        .filter((section) => section.rows.length > 0)
}

function rankOf(row: JobRow): number {
    if (isWithoutSign(row)) {
        return 0
    }
    return isNoise(row.jobType) ? 2 : 1
}
