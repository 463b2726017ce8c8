import type { IssuesToKeep } from '../../src/dhis2/store/packRun'
import type { NewRun, SavedCheck } from '../../src/dhis2/store/savedRun'
import { isPersonal } from '../../src/integrity/history/isPersonal'
import { severityTotals } from '../../src/integrity/history/totals'
import { createCatalogue } from '../standin/catalogue/catalogue'
import { checkDurationMs } from '../standin/catalogue/checkDurations'
import type { CheckFact } from '../standin/catalogue/checkFact'
import { createCountryFindings } from '../standin/findings/findingsOfCountry'
import {
    serverVersions,
    type ServerVersion,
} from '../standin/http/serverVersion'
import { uidOf } from '../standin/world/random'
import { displayNameOf, userAccounts } from '../standin/world/userAccounts'
import { issuesOfWeek } from './issuesOfWeek'

/** A run of the last twelve weeks, as the app would have saved it. */
export interface WeeklyRun {
    readonly run: NewRun
    readonly issues: readonly IssuesToKeep[]
    readonly isPinned: boolean
    readonly name: string
}

interface Country {
    readonly version: ServerVersion
    /** Rows of the check on coordinates; about 420 if absent. */
    readonly issues?: number | undefined
    /** Milliseconds since 1970. */
    readonly now: number
}

interface Plan {
    readonly weeksAgo: number
    readonly startsAt: number
    readonly scope: 'standard' | 'selected'
    readonly failing: string | undefined
    readonly name: string
}

const dayMs = 86_400_000
const weekMs = 7 * dayMs
const weeks = 12
/** The weeks before had the version before. */
const upgradedWeeksAgo = 4
const failingWeeksAgo = 8
const selectedWeeksAgo = 3
const failing = 'program_stages_no_programs'
/** A list that is longer takes a second to pack: only two runs keep it. */
const longList = 20_000

/** The last Monday at two, by the server's clock. */
function lastMonday(now: number): number {
    const midnight = now - (now % dayMs)
    const sinceMonday = (new Date(midnight).getUTCDay() + 6) % 7
    const monday = midnight - sinceMonday * dayMs + 2 * 3_600_000
    return monday < now - dayMs ? monday : monday - weekMs
}

/** Oldest first. */
function plans(now: number): readonly Plan[] {
    const monday = lastMonday(now)
    const made: Plan[] = []
    for (let weeksAgo = weeks; weeksAgo >= 1; weeksAgo -= 1) {
        const startsAt = monday - (weeksAgo - 1) * weekMs
        made.push({
            weeksAgo,
            startsAt,
            scope: 'standard',
            failing: weeksAgo === failingWeeksAgo ? failing : undefined,
            name: weeksAgo === upgradedWeeksAgo + 1 ? 'Before the upgrade' : '',
        })
        if (weeksAgo === selectedWeeksAgo) {
            made.push({
                weeksAgo,
                startsAt: startsAt + 2 * dayMs + 8 * 3_600_000,
                scope: 'selected',
                failing: undefined,
                name: '',
            })
        }
    }
    return made
}

const versionBefore = (version: ServerVersion): ServerVersion =>
    serverVersions[serverVersions.indexOf(version) - 1] ?? version

/** The runs of twelve weeks, oldest first: a Monday each, and one of a few checks. */
export function weeklyRuns({
    version,
    issues,
    now,
}: Country): readonly WeeklyRun[] {
    const findings = createCountryFindings({ seed: 'kalindi', issues })
    const runOf = (plan: Plan): WeeklyRun => {
        const isBefore = plan.weeksAgo > upgradedWeeksAgo
        const release = isBefore ? versionBefore(version) : version
        const known = createCatalogue(release)
        const chosen = createCatalogue(version)
            .standard()
            .filter(({ name }) => known.find(name) !== undefined)
            .filter(
                ({ name }) => plan.scope === 'standard' || /^org/.test(name)
            )
        const checks: Record<string, SavedCheck> = {}
        const counts: Record<string, number> = {}
        const lists: IssuesToKeep[] = []
        const keepsAll = plan.weeksAgo === 1 || plan.name !== ''
        for (const check of chosen) {
            const about = factsOf(check)
            if (check.name === plan.failing) {
                checks[check.name] = {
                    ...about,
                    state: 'failed',
                    error: 'StatementCallback; bad SQL grammar',
                }
                continue
            }
            const found = findings.of(check)
            const list = issuesOfWeek(check.name, found.issues(), plan.weeksAgo)
            checks[check.name] = {
                ...about,
                state: list.length === 0 ? 'passed' : 'issues',
                percentage:
                    found.percentage && found.count > 0
                        ? (found.percentage * list.length) / found.count
                        : found.percentage,
            }
            counts[check.name] = list.length
            if (list.length > 0 && (list.length <= longList || keepsAll)) {
                lists.push({
                    check: check.name,
                    issues: list,
                    isPersonal: isPersonal(check),
                })
            }
        }
        const failed = plan.failing === undefined ? [] : [plan.failing]
        const { admin, maintainer } = userAccounts
        const by = plan.scope === 'standard' ? admin : maintainer
        return {
            run: {
                jobs: [uidOf(`run ${plan.startsAt}`)],
                savedBy: 'watcher',
                startedAt: new Date(plan.startsAt).toISOString(),
                endedAt: new Date(plan.startsAt + 11_000).toISOString(),
                timeZone: 'UTC',
                by: { id: by.id, name: displayNameOf(by) },
                cause: plan.scope === 'standard' ? 'schedule' : 'user',
                server: { version: `${release}.${isBefore ? 4 : 1}` },
                scope: {
                    kind: plan.scope,
                    planned: chosen.length,
                    done: chosen.length,
                },
                totals: severityTotals({ checks, counts }),
                failed: failed.length,
                failedChecks: failed,
                checks,
                counts,
            },
            issues: lists,
            isPinned: plan.name !== '',
            name: plan.name,
        }
    }
    return plans(now).map(runOf)
}

const factsOf = (check: CheckFact) => ({
    severity: check.severity,
    section: check.section,
    title: check.displayName,
    durationMs: checkDurationMs(check),
})
