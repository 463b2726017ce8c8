import { savedRunFormat, type SavedPart, type SavedRun } from './savedRun'
import type { AppStore } from './appStore'
import type { IdentityColumns } from './identityColumns'
import type { DoWork, PackedPart } from './packRun'
import {
    joinParts,
    LostPartError,
    readIdentityPart,
    readNamePart,
    type KeptIssues,
    type KeptNames,
} from './readRun'
import { keyOfPart } from './storeKeys'

/** Writes the parts of a run that is being saved, and knows what it wrote. */
export class NewParts {
    /** Keys of all that may be there by now. */
    readonly written: string[] = []

    constructor(
        private readonly store: AppStore,
        private readonly runId: string,
        private readonly now: number
    ) {}

    async write(
        parts: readonly PackedPart[],
        signal: AbortSignal | undefined
    ): Promise<SavedPart[]> {
        const saved: SavedPart[] = []
        for (const { checks, coded } of parts) {
            const key = keyOfPart(this.runId)
            this.written.push(key)
            const value = {
                format: savedRunFormat,
                run: this.runId,
                savedAt: new Date(this.now).toISOString(),
                coded,
            }
            await this.store.create(key, value, { signal })
            saved.push({ key, checks })
        }
        return saved
    }
}

/**
 * Reads the issues of a run, a value a request.
 *
 * @throws LostPartError when a value is missing or damaged
 */
export async function readIssues(
    store: AppStore,
    run: Pick<SavedRun, 'identities' | 'names'>,
    doWork: DoWork,
    signal: AbortSignal | undefined
): Promise<ReadonlyMap<string, IdentityColumns>> {
    const getPart = async ({ key }: SavedPart) => {
        const value = await store.get(key, { signal })
        if (value === undefined) {
            throw new LostPartError(key)
        }
        return value
    }
    const identities: KeptIssues[] = []
    for (const part of run.identities) {
        const value = await getPart(part)
        identities.push(...(await readIdentityPart(part, value, doWork)))
    }
    const names: KeptNames[] = []
    for (const part of run.names) {
        names.push(...(await readNamePart(part, await getPart(part))))
    }
    return joinParts(identities, names)
}

export const sizeOf = (parts: readonly PackedPart[]): number =>
    parts.reduce((sum, { coded }) => sum + coded.length, 0)

export const issuesOf = (parts: readonly PackedPart[]): number =>
    parts
        .flatMap(({ checks }) => checks)
        .reduce((sum, [, issues]) => sum + issues, 0)

/** The checks of a run with how many identities of each are kept. */
export function withKept(
    checks: SavedRun['checks'],
    identities: readonly Pick<SavedPart, 'checks'>[]
): SavedRun['checks'] {
    const kept = new Map<string, number>()
    for (const [name, issues] of identities.flatMap(({ checks }) => checks)) {
        kept.set(name, (kept.get(name) ?? 0) + issues)
    }
    return Object.fromEntries(
        Object.entries(checks).map(([name, check]) => [
            name,
            { ...check, kept: kept.get(name) },
        ])
    )
}

/** A run without names, or without identities too, and the keys it drops. */
export function lightened(
    run: SavedRun,
    keep: 'identities' | 'counts'
): { readonly run: SavedRun; readonly dropped: readonly string[] } {
    const identities = keep === 'identities' ? run.identities : []
    const dropped = [...run.names, ...run.identities].filter(
        (part) => !identities.includes(part)
    )
    return {
        dropped: dropped.map(({ key }) => key),
        run: {
            ...run,
            checks: withKept(run.checks, identities),
            identities,
            identitiesKept: keep === 'identities' ? run.identitiesKept : 0,
            names: [],
            namesKept: 0,
        },
    }
}
