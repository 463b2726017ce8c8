import * as z from 'zod/mini'
import { isObject } from '../../reading/isObject'
import { unreadable, type Unreadable } from '../../reading/unreadable'

/** The members of `refs` that are texts, and the others set aside. */
export function soundRefs(
    raw: unknown,
    path: readonly PropertyKey[]
): { refs: string[] | undefined; oddRefs: Unreadable[] } {
    const oddRefs: Unreadable[] = []
    if (!isObject(raw) || !Array.isArray(raw.refs)) {
        return { refs: undefined, oddRefs }
    }
    const refs: string[] = []
    const members: readonly unknown[] = raw.refs
    members.forEach((member, place) => {
        const read = z.string().safeParse(member)
        if (read.success) {
            refs.push(read.data)
        } else {
            const at = [...path, 'refs', place]
            oddRefs.push(unreadable(at, member, read.error))
        }
    })
    return { refs, oddRefs }
}
