import type { OrganisationUnit } from '../country/organisationUnit'
import { uidOf } from '../world/random'
import { hostileIssues } from './hostileIssues'
import type { Issue } from './issue'

/** Rows of checks that do not fit into the table. */
type SpecialIssues = {
    issues: (units: readonly OrganisationUnit[]) => Issue[]
    percentage?: number
    /** When the summary counts something else than the rows. */
    summaryCount?: number
}

const facilities = (units: readonly OrganisationUnit[]) =>
    units.filter((unit) => unit.level === 4)

const everyNth = <T>(entries: readonly T[], nth: number, from = 0): T[] =>
    entries.filter((_, index) => index % nth === from)

const asIssue = (unit: OrganisationUnit): Issue => ({
    id: unit.id,
    name: unit.name,
})

const periodsOf = (from: number, count: number): Issue[] =>
    Array.from({ length: count }, (_, index) => ({
        name: `${from + index}-01-01-${from + index}-12-31`,
    }))

/** Generated rows of the database that nobody has ever named. */
const nameless = (kind: string, count: number): Issue[] =>
    Array.from({ length: count }, (_, index) => ({
        id: uidOf(`${kind} without a name ${index}`),
    }))

const options = ['174', '417', '158', '402', '242', '307'] as const

/** Of three, one has a name, one has none, and one has lost it. */
const duplicateName = (index: number): { name?: string } =>
    [{ name: `Category option ${100 + index}` }, {}, { name: '' }][index % 3] ??
    {}

export const specialIssues: Readonly<Record<string, SpecialIssues>> = {
    custom_names_pasted_from_elsewhere: {
        percentage: 1,
        issues: () => [...hostileIssues],
    },
    periods_distant_past: {
        percentage: 19.672131147540984,
        issues: () => periodsOf(1903, 12),
    },
    periods_3y_future: {
        percentage: 32.78688524590164,
        issues: () => periodsOf(2032, 20),
    },
    periods_same_start_date_period_type: {
        percentage: 16.39344262295082,
        issues: () =>
            Array.from({ length: 10 }, (_, index) => ({
                id: 'Monthly',
                name: `2024-${String(index + 1).padStart(2, '0')}-01`,
            })),
    },
    cocs_wrong_cardinality: {
        percentage: 2.041684389621438,
        issues: () =>
            Array.from({ length: 48 }, (_, index) => ({
                id: uidOf('Category combo 55'),
                name: 'Category combo 55',
                comment: `Category option ${options[index % 6] ?? ''}, Category option ${500 + index}`,
            })),
    },
    categories_same_category_options: {
        percentage: 1.639344262295082,
        summaryCount: 1,
        issues: () => [
            { id: uidOf('Category 21'), name: '(1) Category 21' },
            { id: uidOf('Category 35'), name: '(1) Category 35' },
        ],
    },
    category_option_combos_disjoint: {
        percentage: 1.3611229264142917,
        issues: () => [
            ...Array.from({ length: 12 }, (_, index) => ({
                id: uidOf(`disjoint combination ${index}`),
                name: `Option combo ${1800 + index}`,
                comment: 'Category combo 49',
            })),
            ...nameless('disjoint combination', 20).map((issue, index) => ({
                ...issue,
                comment: `Category combo ${17 + 16 * (index % 3)}`,
            })),
        ],
    },
    catoptioncombos_no_catcombo: {
        percentage: 12.760527435133985,
        issues: () => [
            ...Array.from({ length: 25 }, (_, index) => ({
                id: uidOf(`combination of no combo ${index}`),
                name: `Category option combo ${index + 1}`,
            })),
            ...nameless('combination of no combo', 5),
        ],
    },
    category_option_combos_have_duplicates: {
        percentage: 0.9357720119098256,
        summaryCount: 22,
        issues: () =>
            Array.from({ length: 68 }, (_, index) => ({
                id: uidOf(`duplicate combination ${index}`),
                ...duplicateName(index),
                comment: 'Category combo 55',
                refs: ['Category combo 55'],
            })),
    },
    indicators_with_identical_formulas: {
        issues: () =>
            Array.from({ length: 7 }, (_, index) => ({
                name: `Indicator ${index + 1}; Indicator ${index + 40}`,
                comment: `(#{D00c9de6c91} + ${index})`,
            })),
    },
    orgunits_trailing_spaces: {
        percentage: 0,
        issues: (units) =>
            everyNth(facilities(units), 60, 5).map((unit) => ({
                id: unit.id,
                name: `${unit.name} `,
                comment: unit.code,
            })),
    },
    orgunits_multiple_spaces: {
        percentage: 1,
        issues: (units) =>
            everyNth(facilities(units), 45, 9).map((unit) => ({
                id: unit.id,
                name: unit.name.replace(' ', '  '),
                comment: unit.code,
            })),
    },
    orgunits_same_name_and_parent: {
        percentage: 0.66254782767131,
        issues: (units) =>
            everyNth(facilities(units), 70, 3).map((unit) => ({
                ...asIssue(unit),
                comment: unit.parentName,
            })),
    },
    organisation_units_without_groups: {
        percentage: 89.86301823662896,
        issues: (units) => facilities(units).slice(0, 1130).map(asIssue),
    },
    org_units_not_in_compulsory_group_sets: {
        percentage: 96,
        issues: (units) => facilities(units).slice(40).map(asIssue),
    },
    datasets_same_name: {
        percentage: 5,
        issues: () =>
            ['NAME', 'NAME', 'SHORTNAME'].map((comment, index) => ({
                id: uidOf(`equal data set ${index}`),
                name: 'Maternité – rapport mensuel',
                comment,
            })),
    },
}

/** Every third facility lacks coordinates when no number is asked for. */
export const facilitiesWithoutCoordinates = (
    units: readonly OrganisationUnit[]
): Issue[] =>
    everyNth(facilities(units), 3, 1).map((unit) => ({
        ...asIssue(unit),
        comment: String(unit.level),
    }))
