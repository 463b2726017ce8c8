export type Random = {
    /** From 0 up to, but not including, 1. */
    next(): number
    /** A whole number below the limit. */
    below(limit: number): number
    pick<T>(choices: readonly [T, ...T[]]): T
    uid(): string
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const alphanumerics = `${letters}0123456789`

/** 32 bits of a text or a number, well mixed. */
export const hashOf = (value: string | number): number => {
    let hash = 2166136261
    for (const character of String(value)) {
        hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619)
    }
    hash = Math.imul(hash ^ (hash >>> 15), 2246822519)
    return (hash ^ (hash >>> 13)) >>> 0
}

/** The same numbers for the same seed, on every machine. */
export const createRandom = (seed: string | number): Random => {
    let state = hashOf(seed)
    const next = () => {
        state = (state + 0x6d2b79f5) >>> 0
        let mixed = Math.imul(state ^ (state >>> 15), state | 1)
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
    }
    const below = (limit: number) => Math.floor(next() * limit)
    return {
        next,
        below,
        pick: (choices) => choices[below(choices.length)] ?? choices[0],
        uid: () => {
            let uid = letters.charAt(below(letters.length))
            while (uid.length < 11) {
                uid += alphanumerics.charAt(below(alphanumerics.length))
            }
            return uid
        },
    }
}

/** An identifier that belongs to a text or number for ever. */
export const uidOf = (value: string | number): string =>
    createRandom(`uid ${value}`).uid()
