import type { SavedPart } from './savedRun'
import { isObject } from '../reading/isObject'
import { decompress } from './compression'
import { identitySlice, type IdentityColumns } from './identityColumns'
import { readIssuePack } from './issuePack'
import type { DoWork } from './packRun'

/** The issues of one check as they are kept. */
export interface KeptIssues {
    readonly check: string
    readonly columns: IdentityColumns
}

/** The names of some issues of one check, in the order of its identities. */
export interface KeptNames {
    readonly check: string
    readonly names: readonly string[]
}

/** A stored part that is missing or damaged. */
export class LostPartError extends Error {
    constructor(
        readonly key: string,
        override readonly cause?: unknown
    ) {
        super(`What is stored under ${key} cannot be read.`)
        this.name = 'LostPartError'
    }
}

const codedOf = (key: string, value: unknown): string => {
    if (isObject(value) && typeof value.coded === 'string') {
        return value.coded
    }
    throw new LostPartError(key)
}

/**
 * Reads a part of the identities of a run.
 *
 * @throws LostPartError
 */
export async function readIdentityPart(
    { key, checks }: SavedPart,
    value: unknown,
    doWork: DoWork
): Promise<readonly KeptIssues[]> {
    const coded = codedOf(key, value)
    const size = checks.reduce((sum, [, issues]) => sum + issues, 0)
    try {
        const bytes = await decompress(coded)
        const columns = await doWork(readIssuePack(bytes, size))
        let start = 0
        return checks.map(([check, issues]) => {
            const end = start + issues
            const slice = identitySlice(columns, start, end)
            start = end
            return { check, columns: slice }
        })
    } catch (cause) {
        throw new LostPartError(key, cause)
    }
}

/**
 * Reads a part of the names of a run, by check.
 *
 * @throws LostPartError
 */
export async function readNamePart(
    { key, checks }: SavedPart,
    value: unknown
): Promise<readonly KeptNames[]> {
    const coded = codedOf(key, value)
    let lists: unknown
    try {
        lists = JSON.parse(new TextDecoder().decode(await decompress(coded)))
    } catch (cause) {
        throw new LostPartError(key, cause)
    }
    return checks.map(([check, issues], place) => {
        const names: unknown = Array.isArray(lists) ? lists[place] : undefined
        if (
            !Array.isArray(names) ||
            names.length !== issues ||
            !names.every((name): name is string => typeof name === 'string')
        ) {
            throw new LostPartError(key)
        }
        return { check, names }
    })
}

/** Joins the parts of each check, in the order in which they were kept. */
export function joinParts(
    identities: readonly KeptIssues[],
    names: readonly KeptNames[]
): ReadonlyMap<string, IdentityColumns> {
    const namesOf = new Map<string, string[]>()
    for (const part of names) {
        const before = namesOf.get(part.check) ?? []
        namesOf.set(part.check, before.concat(part.names))
    }
    const joined = new Map<string, IdentityColumns>()
    for (const { check, columns } of identities) {
        const before = joined.get(check)
        joined.set(
            check,
            before
                ? {
                      keys: [...before.keys, ...columns.keys],
                      marks: Uint16Array.from([
                          ...before.marks,
                          ...columns.marks,
                      ]),
                  }
                : columns
        )
    }
    for (const [check, columns] of joined) {
        const kept = namesOf.get(check)
        // Names that were not kept of all issues would belong to others.
        const isWhole = kept?.length === columns.keys.length
        joined.set(check, { ...columns, names: isWhole ? kept : undefined })
    }
    return joined
}
