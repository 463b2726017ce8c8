import type { IssuesToKeep } from '../../../src/dhis2/store/packRun'
import { RunStore } from '../../../src/dhis2/store/runStore'
import type { NewRun } from '../../../src/dhis2/store/savedRun'
import { realEngine } from '../../contract/realEngine'
import { createStandin, type Standin } from '../../standin/createStandin'
import { fetchFor } from '../../standin/fetchFor'
import type { StandinRequest } from '../../standin/http/standinRequest'
import { combos, places } from '../issues/openIssues'
import type { Story } from '../support/openApp'

const origin = 'http://standin.test'
const now = Date.UTC(2026, 10, 23, 12)

/** A run as a story tells of it. */
export interface StoredRun {
    readonly run: NewRun
    readonly issues?: readonly IssuesToKeep[]
}

/** A run of the standard checks, by somebody else, in one minute. */
export const newRun = (id: string, part: Partial<NewRun> = {}): NewRun => ({
    jobs: [id],
    savedBy: 'runner',
    startedAt: '2026-11-23T11:00:00.000Z',
    endedAt: '2026-11-23T11:01:00.000Z',
    timeZone: 'UTC',
    by: { id: 'okello', name: 'Okello' },
    server: { version: '2.42.7' },
    scope: { kind: 'standard', planned: 2, done: 2 },
    totals: {},
    failed: 0,
    counts: {},
    checks: {},
    ...part,
})

/** A run before that of `hasRun`: one issue has come since, another has gone. */
export const earlierRun = (part: Partial<NewRun> = {}): StoredRun => ({
    run: newRun('before00001', {
        startedAt: '2026-11-20T11:00:00.000Z',
        endedAt: '2026-11-20T11:01:00.000Z',
        counts: { [places]: 2, [combos]: 48 },
        checks: {
            [places]: { state: 'issues', severity: 'SEVERE' },
            [combos]: { state: 'issues', severity: 'WARNING' },
        },
        ...part,
    }),
    issues: [
        {
            check: places,
            isPersonal: false,
            issues: [
                { id: 'DiszpKrYNg8', name: 'Ngelehun CHC', comment: 'Level 3' },
                { id: 'solved00001', name: 'Solved place' },
            ],
        },
    ],
})

/** The store of a server as another tab or a script has it. */
export function storeOf(standin: Standin): RunStore {
    globalThis.fetch = fetchFor(standin, origin)
    return new RunStore(realEngine(origin))
}

/** Lets another tab act; the page's own way to the server is the same after. */
export async function inAnotherTab<Made>(
    { standin }: Story,
    act: (store: RunStore) => Promise<Made>
): Promise<Made> {
    const ofPage = globalThis.fetch
    try {
        return await act(storeOf(standin))
    } finally {
        globalThis.fetch = ofPage
    }
}

/**
 * Saves runs the way the app does, and gives what puts them on the server of a
 * story before its page opens.
 */
export async function saving(
    runs: readonly StoredRun[]
): Promise<(standin: Standin) => void> {
    const written: StandinRequest[] = []
    const scratch = createStandin({})
    const store = storeOf({
        ...scratch,
        handle: (request) => {
            if (request.method !== 'GET') {
                written.push(request)
            }
            return scratch.handle(request)
        },
    })
    for (const { run, issues = [] } of runs) {
        await store.save(run, issues, { now })
    }
    return (standin) => {
        written.forEach((request) => standin.handle(request))
    }
}
