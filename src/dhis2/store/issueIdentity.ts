import type { DataIntegrityIssue } from '../models/dataIntegrityIssue'

/** What of an issue says which one it is. */
export type IdentifiedIssue = Pick<
    DataIntegrityIssue,
    'id' | 'name' | 'comment' | 'refs'
>

/*
 * Which issue of one run is which of another, inside the same check:
 *
 * 1. its UID, where the check lists that UID once in both runs;
 * 2. its UID with comment and refs, where the check lists the UID several
 *    times in either run: then another comment makes another issue;
 * 3. its name with refs, where it has no UID;
 * 4. rows that are equal in all of that are counted, not told apart.
 *
 * Limits. An object that was deleted and made anew has a new UID: solved and
 * new. One without UID that gets another name is solved and new too. Names and
 * refs of rule 3 are kept as 64 bits, comments and refs as 16 bits: among
 * issues with the same UID one change of a comment in 65,536 goes unseen.
 */

/** Separates the parts of a text that is hashed; no server sends it. */
const partEnd = '\u0000'

/** FNV-1a, 32 bits, begun at `seed`. */
function hashText(text: string, seed: number): number {
    let hash = seed
    for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
    }
    // The last characters would else reach the low bits alone.
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    return (hash ^ (hash >>> 13)) >>> 0
}

const firstSeed = 0x811c9dc5
const secondSeed = 0x1b873593

const hex = (hash: number) => hash.toString(16).padStart(8, '0')

/**
 * The first part of an identity: `=UID`, or `?` and 16 hexadecimal digits made
 * of name and refs. Issues of one check with different keys are different ones.
 */
export function issueKey({ id, name, refs }: IdentifiedIssue): string {
    if (id !== undefined && id !== '') {
        return `=${id}`
    }
    const text = [name ?? '', ...(refs ?? [])].join(partEnd)
    return `?${hex(hashText(text, firstSeed))}${hex(hashText(text, secondSeed))}`
}

/** The UID that a key was made of; undefined for an issue without one. */
export const idOfKey = (key: string): string | undefined =>
    key.startsWith('=') ? key.slice(1) : undefined

/** Comment and refs as a number from 0 to 65,535; 0 where there are none. */
export function issueMark({ comment, refs }: IdentifiedIssue): number {
    if (!comment && (refs === undefined || refs.length === 0)) {
        return 0
    }
    const text = [comment ?? '', ...(refs ?? [])].join(partEnd)
    return (hashText(text, firstSeed) % 0xffff) + 1
}
