import * as z from 'zod/mini'
import { absent } from '../../reading/absent'
import type { Path, SparingReader } from './sparingReader'

/** How many objects were created, updated, …; undefined is unknown. */
export interface ImportCounts {
    readonly created: number | undefined
    readonly updated: number | undefined
    readonly deleted: number | undefined
    /** Left out or refused: the server has one word for both. */
    readonly ignored: number | undefined
    readonly total: number | undefined
}

const Count = absent(z.number())

/** `imported` and `updated` of data imports, `created` of metadata imports. */
const Counts = z.looseObject({
    created: Count,
    imported: Count,
    updated: Count,
    deleted: Count,
    ignored: Count,
    total: Count,
})

/** Names of the counts where they stand among other fields. */
export const countFields: readonly string[] = [
    'created',
    'imported',
    'updated',
    'deleted',
    'ignored',
    'total',
]

/**
 * The totals of a report: `stats`, `importCount`, or beside everything else;
 * undefined when there is no count in it
 */
export function readTotals(
    reader: SparingReader,
    raw: Readonly<Record<string, unknown>>,
    path: Path
): ImportCounts | undefined {
    return (
        readCounts(reader, raw.stats, [...path, 'stats']) ??
        readCounts(reader, raw.importCount, [...path, 'importCount']) ??
        readCounts(reader, flatCounts(raw), path)
    )
}

/** A data exchange has its totals beside everything else. */
function flatCounts(
    raw: Readonly<Record<string, unknown>>
): Readonly<Record<string, unknown>> | undefined {
    const told = Object.entries(raw).filter(([field]) =>
        countFields.includes(field)
    )
    return told.length === 0 ? undefined : Object.fromEntries(told)
}

/** undefined when there is no count in it */
export function readCounts(
    reader: SparingReader,
    raw: unknown,
    path: Path
): ImportCounts | undefined {
    if ((raw ?? undefined) === undefined) {
        return undefined
    }
    const read = reader.object(Counts, raw, path)
    if (read === undefined) {
        return undefined
    }
    const { created, imported, updated, deleted, ignored, total } = read
    const counts = {
        created: created ?? imported,
        updated,
        deleted,
        ignored,
        total,
    }
    return Object.values(counts).some((count) => count !== undefined)
        ? counts
        : undefined
}

/** Counts added up; what none of them tells stays unknown. */
export function sumOfCounts(all: readonly ImportCounts[]): ImportCounts {
    const sum = (field: keyof ImportCounts) => {
        const told = all
            .map((counts) => counts[field])
            .filter((count) => count !== undefined)
        return told.length === 0
            ? undefined
            : told.reduce((one, other) => one + other, 0)
    }
    return {
        created: sum('created'),
        updated: sum('updated'),
        deleted: sum('deleted'),
        ignored: sum('ignored'),
        total: sum('total'),
    }
}
