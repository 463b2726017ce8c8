import { hashOf } from './random'

const stringHash = (text: string): number => {
    let hash = 0
    for (let index = 0; index < text.length; index += 1) {
        hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0
    }
    return hash ^ (hash >>> 16)
}

/** The order in which a hash table of the server lists its keys. */
export const serverOrder = <T>(
    entries: readonly T[],
    nameOf: (entry: T) => string
): T[] => {
    let buckets = 16
    while (entries.length > buckets * 0.75) {
        buckets *= 2
    }
    const bucketOf = (entry: T) => stringHash(nameOf(entry)) & (buckets - 1)
    return [...entries].sort((one, other) => bucketOf(one) - bucketOf(other))
}

/** Another table's order: what is running, what has a result. */
export const scatteredOrder = (names: readonly string[]): string[] =>
    [...names].sort((one, other) => hashOf(one) - hashOf(other))
