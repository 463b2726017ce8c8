import * as z from 'zod/mini'
import type { Path, SparingReader } from './sparingReader'

/** A row of the imported file, counted from 0. */
export const RowIndex = z.int().check(z.gte(0))

/** A list of rows that may be missing. */
export function readRowIndexes(
    reader: SparingReader,
    raw: unknown,
    path: Path
): readonly number[] {
    return reader.rows(RowIndex, raw, path)
}
