import i18n from '@dhis2/d2-i18n'
import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import type { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import type { DataIntegrityResult } from '../../../dhis2/models/dataIntegrityResult'
import type { ListedRun } from '../../../dhis2/store/listedRuns'
import type { SavedRunHead } from '../../../dhis2/store/savedRun'

type Checks = readonly Pick<DataIntegrityCheck, 'name' | 'isSlow'>[]

const isMissing = (report: DataIntegrityReport, name: string) =>
    report.results[name] === undefined &&
    !report.unreadable.some(({ checkName }) => checkName === name)

/**
 * Whether saved runs may tell what the server does not. Slow checks never run
 * on many servers: what is missing of them is no reason to ask.
 */
export const isWorthAsking = (
    checks: Checks,
    report: DataIntegrityReport
): boolean =>
    checks.some(({ name, isSlow }) => !isSlow && isMissing(report, name))

/**
 * The report with what it has not from the last saved run that has it: the
 * server forgets results after an hour, and another browser has never known
 * them. They are as of the end of that run.
 *
 * @param runs newest first
 */
export function withSavedOutcomes(
    checks: Checks,
    report: DataIntegrityReport,
    runs: readonly ListedRun[]
): DataIntegrityReport {
    const heads = runs.flatMap(({ saved }) =>
        saved.kind === 'ok' ? [saved.run] : []
    )
    const saved = checks.flatMap(({ name }) => {
        if (!isMissing(report, name)) {
            return []
        }
        const head = heads.find((one) => hasOutcome(one, name))
        return head === undefined ? [] : [savedResult(head, name)]
    })
    return saved.length === 0
        ? report
        : {
              ...report,
              results: Object.assign(
                  Object.create(null) as object,
                  report.results,
                  Object.fromEntries(saved.map((one) => [one.name, one]))
              ),
          }
}

const countOf = ({ counts }: SavedRunHead, name: string): number | undefined =>
    Object.hasOwn(counts, name) ? counts[name] : undefined

const hasOutcome = (head: SavedRunHead, name: string) =>
    countOf(head, name) !== undefined || head.failedChecks?.includes(name)

function savedResult(head: SavedRunHead, name: string): DataIntegrityResult {
    const count = countOf(head, name)
    return {
        name,
        count,
        error:
            count === undefined
                ? i18n.t('Its message is kept with the saved run.')
                : undefined,
        finishedTime: head.endedAt,
        unreadableIssues: [],
        isForgotten: true,
    }
}
