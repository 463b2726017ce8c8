import { faultMatcher } from './faults/fault'
import type { Fault, PlannedFault } from './faults/fault'
import { plannedStoreFault } from './faults/storeFault'
import type { StoreFault } from './faults/storeFault'
import type { LoggedRequest, RequestLog } from './faults/requestLog'
import type { Issue } from './findings/issue'
import type { Job } from './jobs/job'
import { startIntegrityJob } from './jobs/startIntegrityJob'
import { startScriptedJob } from './jobs/startScriptedJob'
import { userAccounts } from './world/userAccounts'
import type { UserName } from './world/userAccounts'
import type { World } from './world/world'

export type StartedJob = { id: string; jobType: string }

export type JobWish = {
    by?: UserName
    durationMs?: number
    parameters?: unknown
    failsWith?: string
    /** Rows the job writes beyond its script, to fill the notifier. */
    extraRows?: number
    /** Names of checks, when the type is one of integrity. */
    checks?: readonly string[]
}

/** What a test, or a person at the demo, can do to the server. */
export type StandinControl = {
    /** Answers that fit the pattern go wrong, so many times. */
    fail(pattern: string | RegExp, fault: Fault, times?: number): void
    /** What is written to the dataStore goes wrong, until faults are cleared. */
    failStore(fault: StoreFault): void
    clearFaults(): void
    advance(durationMs: number): void
    /** The server goes down and comes up again. */
    restart(): void
    setUser(user: UserName): void
    setLocale(locale: string): void
    endSession(how?: 'ended' | 'loginPage'): void
    resumeSession(): void
    requests(): LoggedRequest[]
    /** Somebody starts a job of any type. */
    startJob(jobType: string, wish?: JobWish): StartedJob
    /** The next job of integrity ends so, although its checks go well. */
    failNextIntegrityJob(message: string): void
    /** Between two runs issues are solved and others come up. */
    changeData(): void
    setIssues(checkName: string, issues: readonly Issue[]): void
    reset(): void
}

type ControlParts = {
    world: () => World
    faults: PlannedFault[]
    log: RequestLog
    reset: () => void
}

const startJob = (world: World, jobType: string, wish: JobWish): Job => {
    const by = userAccounts[wish.by ?? 'admin']
    if (jobType.startsWith('DATA_INTEGRITY')) {
        const kind = jobType === 'DATA_INTEGRITY' ? 'summary' : 'details'
        const checks = wish.checks ?? []
        return startIntegrityJob(world, kind, checks, by, wish.failsWith)
    }
    return startScriptedJob(world, jobType, {
        ...wish,
        by,
        durationMs: wish.durationMs ?? 60_000,
        isUrgent: true,
    })
}

export const createControl = (parts: ControlParts): StandinControl => {
    const { world, faults, log } = parts
    const clearFaults = () => {
        faults.length = 0
    }
    return {
        fail: (pattern, fault, times = Number.POSITIVE_INFINITY) => {
            const matches = faultMatcher(pattern)
            faults.push({ matches, fault, timesLeft: times })
        },
        failStore: (fault) => faults.push(plannedStoreFault(fault)),
        clearFaults,
        advance: (durationMs) => {
            world().clock.advance(durationMs)
            world().board.advance()
        },
        restart: () => {
            world().board.advance()
            world().board.restart()
        },
        setUser: (user) => {
            world().state.user = userAccounts[user]
        },
        setLocale: (locale) => {
            world().settings.user.set('keyUiLocale', locale)
        },
        endSession: (how = 'ended') => {
            world().state.session = how
        },
        resumeSession: () => {
            world().state.session = 'active'
        },
        requests: log.take,
        startJob: (jobType, wish = {}) => {
            world().board.advance()
            const job = startJob(world(), jobType, wish)
            return { id: job.id, jobType: job.jobType }
        },
        failNextIntegrityJob: (message) => {
            world().state.nextIntegrityFailure = message
        },
        changeData: () => world().findings.changeData(),
        setIssues: (checkName, issues) =>
            world().findings.setIssues(checkName, issues),
        reset: () => {
            clearFaults()
            log.take()
            parts.reset()
        },
    }
}
