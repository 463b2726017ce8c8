import * as z from 'zod/mini'
import type { KeptTexts } from '../../../dhis2/server/browserStorage'
import type { Run } from '../run'
import type { KnownCulprits } from '../runContext'

const Stored = z.object({
    summary: z.array(z.string()),
    details: z.array(z.string()),
})

/** A newer version of the server may have mended a check: it is tried anew. */
const keyOf = (serverKey: string) => `integrity-monitor:culprits:${serverKey}`

const none: KnownCulprits = { summary: new Set(), details: new Set() }

/** Checks that are known to take others down on this server version. */
export function recallCulprits(
    memory: KeptTexts,
    serverKey: string
): KnownCulprits {
    try {
        const stored = Stored.safeParse(
            JSON.parse(memory.getItem(keyOf(serverKey)) ?? 'null')
        )
        return stored.success
            ? {
                  summary: new Set(stored.data.summary),
                  details: new Set(stored.data.details),
              }
            : none
    } catch {
        return none
    }
}

/** Adds what a run has found and drops what did not fail in it. */
export function culpritsAfter(known: KnownCulprits, run: Run): KnownCulprits {
    const after = (kind: 'summary' | 'details') => {
        const found = run.culprits
            .filter((culprit) => culprit.kind === kind)
            .map(({ checkName }) => checkName)
        const still = [...known[kind]].filter((name) => {
            const state = run.ends[kind][name]?.state
            return state !== 'passed' && state !== 'issues'
        })
        return new Set([...still, ...found])
    }
    return { summary: after('summary'), details: after('details') }
}

export function rememberCulprits(
    memory: KeptTexts,
    serverKey: string,
    { summary, details }: KnownCulprits
): void {
    try {
        memory.setItem(
            keyOf(serverKey),
            JSON.stringify({ summary: [...summary], details: [...details] })
        )
    } catch {
        // Without a memory the next run finds them again.
    }
}
