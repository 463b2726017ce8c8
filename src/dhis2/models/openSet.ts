import * as z from 'zod/mini'

/**
 * A set of words that the server may extend at any release. Known members are
 * offered by the editor; an unknown one is kept as text, never refused.
 */
export type OpenSet<Known extends string> = Known | (string & {})

/** A schema for a word of an open set: any text passes unchanged. */
export function openSet<Known extends string>(known: readonly Known[]) {
    return {
        schema: z.string() as unknown as z.ZodMiniType<OpenSet<Known>>,
        known,
        isKnown: (word: string): word is Known =>
            (known as readonly string[]).includes(word),
    }
}
