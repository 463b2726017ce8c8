import * as z from 'zod/mini'

/**
 * A set of words that the server may extend at any release. Known members are
 * offered by the editor; an unknown one is kept as text, never refused.
 */
export type OpenSet<Known extends string> = Known | (string & {})

/** A schema for a word of an open set: any text passes unchanged. */
export function openSet<Known extends string>(known: readonly Known[]) {
    const words: readonly string[] = known
    const schema: z.ZodMiniType<OpenSet<Known>> = z.string()
    return {
        schema,
        known,
        isKnown: (word: string): word is Known => words.includes(word),
    }
}
