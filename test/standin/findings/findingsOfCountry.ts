import type { CheckFact } from '../catalogue/checkFact'
import { buildCountry } from '../country/buildCountry'
import type { OrganisationUnit } from '../country/organisationUnit'
import { changedIssues } from './changedIssues'
import { createFindings } from './issue'
import type { Findings, Issue } from './issue'
import { manyFacilities } from './manyFacilities'
import { facilitiesWithoutCoordinates, specialIssues } from './specialIssues'
import { findingPlans, plannedIssues } from './tableFindings'

export type CountryFindings = {
    units: readonly OrganisationUnit[]
    /** Those that a list of the wanted length is made of, beside the units. */
    facilities(): readonly Issue[]
    /** What the check finds in the data as they are at this moment. */
    of(check: CheckFact): Findings
    /** Some issues are solved, others come up. */
    changeData(): void
    setIssues(checkName: string, issues: readonly Issue[]): void
}

export type FindingsOptions = {
    seed: string | number
    /** Rows of `orgunits_no_coordinates`; a third of the facilities if absent. */
    issues?: number
}

/** Checks that have no whole to be a part of. */
const hasPercentage = (check: CheckFact): boolean =>
    !check.isProgrammatic && !check.name.startsWith('categories_one_default_')

export const createCountryFindings = (
    options: FindingsOptions
): CountryFindings => {
    const units = buildCountry(options.seed)
    const overrides = new Map<string, Findings>()
    const made = new Map<string, Findings>()
    let generation = 0
    let many: readonly Issue[] | undefined
    const facilities = () =>
        (many ??= manyFacilities(options.seed, options.issues ?? 0))

    const rawFindings = (check: CheckFact): Findings => {
        if (check.name === 'orgunits_no_coordinates') {
            const wanted = options.issues
            if (wanted !== undefined) {
                return createFindings(facilities, wanted, 94.34681066039455)
            }
            const rows = facilitiesWithoutCoordinates(units)
            return createFindings(() => rows, rows.length, 30.034)
        }
        const special = specialIssues[check.name]
        if (special) {
            const rows = special.issues(units)
            const count = special.summaryCount ?? rows.length
            return createFindings(() => rows, count, special.percentage)
        }
        const plan = findingPlans.get(check.name)
        return plan
            ? createFindings(
                  () => plannedIssues(check, plan, units),
                  plan.rows,
                  plan.percentage
              )
            : createFindings(() => [], 0, hasPercentage(check) ? 0 : undefined)
    }

    const makeFindings = (check: CheckFact): Findings => {
        const findings = rawFindings(check)
        return generation === 0
            ? findings
            : changedIssues(findings, check.name, generation)
    }

    return {
        units,
        facilities,
        of: (check) => {
            const known = overrides.get(check.name) ?? made.get(check.name)
            const findings = known ?? makeFindings(check)
            made.set(check.name, findings)
            return findings
        },
        changeData: () => {
            generation += 1
            made.clear()
        },
        setIssues: (checkName, issues) => {
            overrides.set(
                checkName,
                createFindings(() => issues, issues.length, 1)
            )
        },
    }
}
