import * as z from 'zod/mini'
import { absent } from '../../reading/absent'
import { readSparingFields } from '../../reading/readSparingFields'
import { readRows, unreadable, type Unreadable } from '../../reading/unreadable'

/** Where a value stands in an answer. */
export type Path = readonly PropertyKey[]

const AnyList = absent(z.array(z.unknown()))
const AnyObject = z.looseObject({})
const nothingDecides: ReadonlySet<PropertyKey> = new Set()

/**
 * Reads the parts of one answer and gathers what it had to set aside: an odd
 * field costs itself, an odd row costs itself, and neighbours stand.
 */
export class SparingReader {
    private readonly aside: Unreadable[] = []

    get unreadable(): readonly Unreadable[] {
        return this.aside
    }

    /** One value that may be missing. */
    value<T>(
        schema: z.ZodMiniType<T>,
        raw: unknown,
        path: Path
    ): T | undefined {
        if ((raw ?? undefined) === undefined) {
            return undefined
        }
        const read = schema.safeParse(raw)
        if (read.success) {
            return read.data
        }
        this.aside.push(unreadable(path, raw, read.error))
        return undefined
    }

    text(raw: unknown, path: Path): string | undefined {
        return this.value(z.string(), raw, path)
    }

    /** A list that may be missing, with its rows as they came. */
    list(raw: unknown, path: Path): readonly unknown[] {
        return this.value(AnyList, raw, path) ?? []
    }

    /** A list that may be missing: an odd row costs itself. */
    rows<T>(schema: z.ZodMiniType<T>, raw: unknown, path: Path): readonly T[] {
        const read = readRows(schema, this.list(raw, path), path)
        this.aside.push(...read.unreadable)
        return read.rows
    }

    /** An object that may be missing, with its fields as they came. */
    fields(raw: unknown, path: Path): Readonly<Record<string, unknown>> {
        return this.value(AnyObject, raw, path) ?? {}
    }

    /** An object of which each field says something by itself. */
    object<Row extends object>(
        schema: z.ZodMiniType<Row>,
        raw: unknown,
        path: Path
    ): Row | undefined {
        const read = readSparingFields(schema, raw, path, nothingDecides)
        if (!read.ok) {
            this.aside.push(read.unreadable)
            return undefined
        }
        this.aside.push(...(read.row.unreadableFields ?? []))
        return read.row
    }

    /** A list of such objects, each with the place that it had among all. */
    objects<Row extends object>(
        schema: z.ZodMiniType<Row>,
        raw: unknown,
        path: Path
    ): readonly (readonly [row: Row, path: Path])[] {
        return this.list(raw, path).flatMap((one, index) => {
            const place = [...path, index]
            const row = this.object(schema, one, place)
            return row === undefined ? [] : [[row, place] as const]
        })
    }
}
