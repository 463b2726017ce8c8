import * as z from 'zod/mini'
import type { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import type { KeptTexts } from '../../../dhis2/server/browserStorage'

/** Numbers, times and errors alone: no issue of anybody is kept in a browser. */
const RememberedResult = z.object({
    count: z.optional(z.number()),
    percentage: z.optional(z.number()),
    listedCount: z.optional(z.number()),
    isListNewer: z.optional(z.boolean()),
    error: z.optional(z.string()),
    listingError: z.optional(z.string()),
    listingFailedTime: z.optional(z.string()),
    startTime: z.optional(z.string()),
    finishedTime: z.optional(z.string()),
})

const Remembered = z.record(z.string(), RememberedResult)

const keyOf = (owner: string) => `integrity-monitor:results:1:${owner}`

/** @param owner tells servers and users apart that share a browser */
export function rememberResults(
    memory: KeptTexts,
    owner: string,
    { results }: DataIntegrityReport
): void {
    const kept = Object.fromEntries(
        Object.entries(results).map(([name, result]) => [
            name,
            RememberedResult.parse(result),
        ])
    )
    try {
        memory.setItem(keyOf(owner), JSON.stringify(kept))
    } catch {
        // Without a memory the server alone tells what has run.
    }
}

/** What this browser last knew; undefined where it knows nothing. */
export function recallResults(
    memory: KeptTexts,
    owner: string
): DataIntegrityReport | undefined {
    try {
        const text = memory.getItem(keyOf(owner))
        const read = Remembered.safeParse(JSON.parse(text ?? 'null'))
        if (!read.success) {
            return undefined
        }
        const results = Object.fromEntries(
            Object.entries(read.data).map(([name, result]) => [
                name,
                { ...result, name, unreadableIssues: [] },
            ])
        )
        return { results, unreadable: [] }
    } catch {
        return undefined
    }
}
