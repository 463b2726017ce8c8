import { createCatalogue } from '../catalogue/catalogue'
import { createCountryFindings } from '../findings/findingsOfCountry'
import { createAnswers } from '../http/answers'
import { isSince } from '../http/serverVersion'
import { createJobBoard } from '../jobs/jobBoard'
import { addSystemJobs } from '../jobs/systemJobs'
import { createNotifier } from '../jobs/notifier'
import { createResultCache } from '../jobs/resultCache'
import { addJobHistory } from '../jobs/jobHistory'
import type { StandinOptions } from '../standinOptions'
import { createDataStore } from '../store/dataStore'
import { createClock } from './clock'
import { createRandom } from './random'
import { createServerTime } from './serverTime'
import { createSettings, silenceLimitMs } from './settings'
import { userAccounts } from './userAccounts'
import type { UserAccount } from './userAccounts'

export type SessionState = 'active' | 'ended' | 'loginPage'

type WorldState = {
    user: UserAccount
    session: SessionState
    /** The exception that will end the next job of integrity. */
    nextIntegrityFailure?: string
}

/** Everything one pretended server is made of. */
export type World = ReturnType<typeof createWorld>

export const createWorld = (options: StandinOptions) => {
    const version = options.version ?? '2.42'
    const seed = options.seed ?? 'kalindi'
    const clock = options.clock ?? createClock(options.speed)
    const time = createServerTime(options.timeZoneId ?? 'UTC')
    const settings = createSettings(version, options.locale ?? 'en')
    const board = createJobBoard(clock, time, (jobType) =>
        silenceLimitMs(settings, jobType)
    )
    const random = createRandom(`identifiers ${seed}`)
    const state: WorldState = {
        user: userAccounts[options.user ?? 'admin'],
        session: 'active',
    }
    const world = {
        version,
        clock,
        time,
        board,
        state,
        options,
        newId: random.uid,
        answers: createAnswers(version),
        catalogue: createCatalogue(version),
        findings: createCountryFindings({ seed, issues: options.issues }),
        cache: createResultCache(clock, board),
        notifier: createNotifier(version, clock, time, board, settings),
        dataStore: createDataStore(clock, random.uid),
        settings,
        shipsCulprit: options.culprit ?? version === '2.42',
    }
    addSystemJobs(board, clock.now())
    if (options.history !== false) {
        const hasImports = options.historyOfImports === true
        addJobHistory(board, version, clock.now(), hasImports)
    }
    if (isSince(version, '2.43')) {
        // The app shell of newer servers asks for it, and logs it if missing.
        const admin = userAccounts.admin
        world.dataStore.write('custom-translations', 'controller', {}, admin)
    }
    return world
}
