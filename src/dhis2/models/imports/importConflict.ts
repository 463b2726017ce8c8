import * as z from 'zod/mini'
import { absent } from '../../reading/absent'
import {
    textOrNothing,
    type ImportProblem,
    type ProblemObject,
} from './importProblem'
import { readRowIndexes } from './rowIndex'
import type { Path, SparingReader } from './sparingReader'

const Text = absent(z.string())

/** Of data value, GeoJSON and old event imports: `value` is the message. */
const Conflict = z.looseObject({
    object: Text,
    objects: absent(z.record(z.string(), z.unknown())),
    value: Text,
    errorCode: Text,
    property: Text,
    indexes: z.optional(z.unknown()),
    occurrenceCount: absent(z.number()),
})

/** Conflicts of data rows, of which the server folds equal ones into one. */
export function readConflicts(
    reader: SparingReader,
    raw: unknown,
    path: Path
): readonly ImportProblem[] {
    return reader.objects(Conflict, raw, path).map(([conflict, place]) => {
        const indexes = readRowIndexes(reader, conflict.indexes, [
            ...place,
            'indexes',
        ])
        return {
            severity: 'error',
            code: textOrNothing(conflict.errorCode),
            kind: undefined,
            name: undefined,
            objects: objectsOf(conflict),
            property: textOrNothing(conflict.property),
            indexes,
            occurrences: Math.max(
                conflict.occurrenceCount ?? 1,
                indexes.length,
                1
            ),
            message: conflict.value ?? '',
        }
    })
}

/** `object` repeats the first of `objects`, and stands alone on old servers. */
function objectsOf({
    object,
    objects = {},
}: z.infer<typeof Conflict>): readonly ProblemObject[] {
    const named = Object.entries(objects).map(([role, id]) => ({
        role,
        id: typeof id === 'string' ? id : JSON.stringify(id),
    }))
    const isAmongThem = !object || named.some(({ id }) => id === object)
    return isAmongThem ? named : [{ role: undefined, id: object }, ...named]
}
