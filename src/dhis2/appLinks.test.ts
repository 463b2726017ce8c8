import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { editLink, isUid } from './appLinks'
import { parseServerVersion } from './capabilities'

const uid = 'a1B2c3D4e5F'
const releases = ['2.41', '2.42', '2.43'] as const

type Release = (typeof releases)[number]
/** The address after `dhis-web-`, or null where there is no editor. */
type Answer = string | null

const linkOf = (metadataType: string | undefined, release: string, id = uid) =>
    editLink({
        baseUrl: '..',
        version: parseServerVersion(release),
        metadataType,
        id,
    })

const answerOf = (metadataType: string, release: string): Answer => {
    const link = linkOf(metadataType, release)
    return link.kind === 'page'
        ? link.href.replace('../dhis-web-', '').replace(uid, '<id>')
        : null
}

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

describe('editLink', () => {
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

    test('names the app', () => {
        const nameOf = (type: string, release: string) => {
            const link = linkOf(type, release)
            return link.kind === 'page' ? link.appName : link.reason
        }
        expect(nameOf('dataElements', '2.41')).toBe('Maintenance')
        expect(nameOf('dataElements', '2.42')).toBe('Maintenance')
        expect(nameOf('dataElements', '2.43')).toBe('Metadata Management')
        expect(nameOf('users', '2.41')).toBe('Users')
        expect(nameOf('dashboards', '2.42')).toBe('Dashboards')
        expect(nameOf('visualizations', '2.43')).toBe('Data Visualizer')
        expect(nameOf('maps', '2.43')).toBe('Maps')
    })

    test.each([
        ['2.40', 'maintenance/'],
        ['2.44', 'metadata-management/'],
        ['3.0', 'metadata-management/'],
        ['unknown', 'metadata-management/'],
    ])('version %s leads to %s', (release, start) => {
        expect(answerOf('dataElements', release)).toMatch(
            new RegExp(`^${start}`)
        )
    })

    test.each([undefined, ''])('no type: %j', (type) => {
        expect(linkOf(type, '2.42')).toEqual({ kind: 'none', reason: 'noType' })
    })

    test('no editor is told from no type', () => {
        expect(linkOf('periods', '2.42')).toEqual({
            kind: 'none',
            reason: 'noEditor',
        })
    })

    /** The page that a browser reaches from this document. */
    const reachedFrom = (document: string, baseUrl: string) => {
        const link = editLink({
            baseUrl,
            version: { major: 2, minor: 42 },
            metadataType: 'users',
            id: uid,
        })
        return link.kind === 'page' ? new URL(link.href, document).href : null
    }
    const usersPage = `https://play.dhis2.org/demo/dhis-web-user/index.html#/users/edit/${uid}`

    test.each([
        '../../..',
        '../../../',
        '/demo',
        '/demo/',
        'https://play.dhis2.org/demo',
        'https://play.dhis2.org/demo//',
    ])('base %s leads out of the app, framed or not', (baseUrl) => {
        const own =
            'https://play.dhis2.org/demo/api/apps/integrity-monitor/index.html'
        expect(reachedFrom(`${own}#/issues?check=x`, baseUrl)).toBe(usersPage)
        expect(reachedFrom(`${own}?redirect=false#/issues`, baseUrl)).toBe(
            usersPage
        )
    })

    test('a server at the root of its host', () => {
        const own = 'https://dhis2.org/api/apps/integrity-monitor/index.html'
        const page = `https://dhis2.org/dhis-web-user/index.html#/users/edit/${uid}`
        expect(reachedFrom(own, '../../..')).toBe(page)
        expect(reachedFrom(own, '/')).toBe(page)
        expect(reachedFrom(own, '')).toBe(page)
    })
})

describe('a UID', () => {
    test.each([uid, 'AAAAAAAAAAA', 'zzzzzzzzzz9'])('%s is one', (text) => {
        expect(isUid(text)).toBe(true)
        expect(linkOf('users', '2.42', text).kind).toBe('page')
    })

    test.each([
        undefined,
        '',
        '../../me',
        '../users/me',
        'a1B2c3D4e5',
        'a1B2c3D4e5Fg',
        '1aB2c3D4e5F',
        'District 094',
        'DistrictNéo',
        'a1B2c3D4e5F\n',
        ' a1B2c3D4e5F',
        'a1B2c3D4e5_',
        'a1B2c3D4e-F',
        'a1B2c3%2e5F',
        // Look-alikes: Cyrillic а, Arabic-Indic digit, full-width letter, and
        // the Kelvin sign, which folds to k where case is ignored.
        '\u0430bcdefghijk',
        'abcdefghij\u0661',
        '\uff41bcdefghijk',
        'abcdefghij\u212a',
        'javascript:',
        'https://x.y',
        '2f5d8a3c-1b7e-4c55-9d55-0a6f0e6f1f0b',
    ])('%j is none and never becomes a link', (text) => {
        expect(isUid(text)).toBe(false)
        for (const release of releases) {
            for (const type of ['users', 'dataElements', 'periods']) {
                expect(
                    editLink({
                        baseUrl: '..',
                        version: parseServerVersion(release),
                        metadataType: type,
                        id: text,
                    })
                ).toEqual({ kind: 'none', reason: 'notAUid' })
            }
        }
    })
})

describe('the checks of real servers', () => {
    const recordings = path.resolve(__dirname, '../../../shared/recordings')

    test.each(releases)('each type of %s has a decided answer', (release) => {
        const folder = path.join(recordings, release)
        if (!existsSync(folder)) {
            console.info(`Skipped: no recordings of ${release} to read.`)
            return
        }
        const types = readdirSync(folder)
            .filter((name) => name.endsWith('-checks.json'))
            .flatMap((name) => typesIn(path.join(folder, name)))
        expect(types.length).toBeGreaterThan(50)
        expect(
            [...new Set(types)].filter(
                (type) => !Object.hasOwn(recordedTypes, type)
            )
        ).toEqual([])
    })
})

/** The `issuesIdType` of every check in a recorded catalogue. */
function typesIn(file: string): string[] {
    const recording: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const { body } = recording as { body: { issuesIdType?: string }[] }
    return body.flatMap(({ issuesIdType }) => issuesIdType ?? [])
}
