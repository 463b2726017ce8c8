import {
    answerOf,
    releases,
    type Answer,
    type Release,
} from '../../../test/contract/editLinks'
import {
    hasRecordings,
    isTimeline,
    readRecordings,
} from '../../../test/contract/recordings'

const maintenance = (place: string) =>
    `maintenance/index.html#/edit/${place}/<id>`
const management = (type: string) =>
    `metadata-management/index.html#/${type}/<id>`

/** Maintenance up to 2.42, Metadata Management from 2.43 on. */
const metadata = (place: string, type: string): readonly Answer[] => [
    maintenance(place),
    maintenance(place),
    management(type),
]
const always = (answer: Answer): readonly Answer[] => [answer, answer, answer]

/** What each type that a check of a real server names is answered with. */
const recordedTypes: Readonly<Record<string, readonly Answer[]>> = {
    categories: metadata('categorySection/category', 'categories'),
    categoryCombos: metadata('categorySection/categoryCombo', 'categoryCombos'),
    categoryOptionCombos: metadata(
        'categorySection/categoryOptionCombo',
        'categoryOptionCombos'
    ),
    categoryOptionGroups: metadata(
        'categorySection/categoryOptionGroup',
        'categoryOptionGroups'
    ),
    categoryOptionGroupSets: metadata(
        'categorySection/categoryOptionGroupSet',
        'categoryOptionGroupSets'
    ),
    categoryOptions: metadata(
        'categorySection/categoryOption',
        'categoryOptions'
    ),
    dashboards: always('dashboard/index.html#/<id>/edit'),
    dataElementGroups: metadata(
        'dataElementSection/dataElementGroup',
        'dataElementGroups'
    ),
    dataElements: metadata('dataElementSection/dataElement', 'dataElements'),
    dataSets: metadata('dataSetSection/dataSet', 'dataSets'),
    events: always(null),
    fileResources: always(null),
    indicatorGroups: metadata(
        'indicatorSection/indicatorGroup',
        'indicatorGroups'
    ),
    indicatorGroupSets: metadata(
        'indicatorSection/indicatorGroupSet',
        'indicatorGroupSets'
    ),
    indicators: metadata('indicatorSection/indicator', 'indicators'),
    indicatorTypes: metadata(
        'indicatorSection/indicatorType',
        'indicatorTypes'
    ),
    maps: always('maps/index.html#/<id>'),
    optionGroups: metadata('otherSection/optionGroup', 'optionGroups'),
    optionSets: metadata('otherSection/optionSet', 'optionSets'),
    organisationUnitGroups: metadata(
        'organisationUnitSection/organisationUnitGroup',
        'organisationUnitGroups'
    ),
    organisationUnits: metadata(
        'organisationUnitSection/organisationUnit',
        'organisationUnits'
    ),
    periods: always(null),
    programIndicatorGroups: metadata(
        'indicatorSection/programIndicatorGroup',
        'programIndicatorGroups'
    ),
    programIndicators: metadata(
        'indicatorSection/programIndicator',
        'programIndicators'
    ),
    programRules: metadata('programSection/programRule', 'programRules'),
    programs: metadata('programSection/program', 'programs'),
    programStages: always(null),
    pushAnalysis: [
        maintenance('otherSection/pushAnalysis'),
        maintenance('otherSection/pushAnalysis'),
        null,
    ],
    trackedEntityAttributes: metadata(
        'programSection/trackedEntityAttribute',
        'trackedEntityAttributes'
    ),
    tracker: always(null),
    userGroups: always('user/index.html#/user-groups/edit/<id>'),
    userRoles: always('user/index.html#/user-roles/edit/<id>'),
    users: always('user/index.html#/users/edit/<id>'),
    validationRuleGroups: metadata(
        'validationSection/validationRuleGroup',
        'validationRuleGroups'
    ),
    validationRules: metadata(
        'validationSection/validationRule',
        'validationRules'
    ),
    visualizations: always('data-visualizer/index.html#/<id>'),
}

/** Some that only a custom check can name. */
const otherTypes: Readonly<Record<string, readonly Answer[]>> = {
    analyticsTableHooks: [
        null,
        maintenance('otherSection/analyticsTableHook'),
        maintenance('otherSection/analyticsTableHook'),
    ],
    constants: metadata('otherSection/constant', 'constants'),
    legendSets: always(maintenance('otherSection/legendSet')),
    organisationUnitLevels: always(null),
    options: always(null),
    eventVisualizations: always(null),
    // Neither singulars nor what every JavaScript object knows are types.
    organisationUnit: always(null),
    unicorns: always(null),
    constructor: always(null),
    ['__proto__']: always(null),
    toString: always(null),
    '../users': always(null),
}

describe('the page that edits a type', () => {
    const rows = [recordedTypes, otherTypes].flatMap((table) =>
        Object.entries(table).flatMap(([type, answers]) =>
            releases.map((release, index): [string, Release, Answer] => [
                type,
                release,
                answers[index] ?? null,
            ])
        )
    )
    test.each(rows)('%s on %s: %s', (type, release, answer) => {
        expect(answerOf(type, release)).toBe(answer)
    })
})

describe('the checks of real servers', () => {
    test.each(releases)('each type of %s has a decided answer', (release) => {
        if (!hasRecordings) {
            console.info(`Skipped: no recordings of ${release} to read.`)
            return
        }
        const types = readRecordings(release).flatMap(typesIn)
        expect(types.length).toBeGreaterThan(50)
        expect(
            [...new Set(types)].filter(
                (type) => !Object.hasOwn(recordedTypes, type)
            )
        ).toEqual([])
    })
})

/** The `issuesIdType` of every check, of a recorded catalogue. */
function typesIn(
    recorded: ReturnType<typeof readRecordings>[number]
): string[] {
    if (isTimeline(recorded) || !/(^|-)checks$/.test(recorded.name)) {
        return []
    }
    const body = recorded.body as { issuesIdType?: string }[]
    return body.flatMap(({ issuesIdType }) => issuesIdType ?? [])
}
