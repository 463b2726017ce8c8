import type { ServerVersion } from '../http/serverVersion'
import type { CheckFact, Severity } from './checkFact'
import { checkTable } from './checkTable'
import { introductionOf, recommendationOf } from './checkTexts'
import { descriptions, descriptions241 } from './descriptions'
import { displayNames241 } from './displayNames241'
import { longTexts } from './longTexts'

const linesOf = (table: string): string[] =>
    table.split('\n').filter((line) => line.trim() !== '')

const readTexts = (table: string): ReadonlyMap<string, string> =>
    new Map(
        linesOf(table).map((line) => {
            const [name = '', text = ''] = line.split(' | ')
            return [name, text] as const
        })
    )

const oldDisplayNames = readTexts(displayNames241)
const ownDescriptions = readTexts(descriptions)
const oldDescriptions = readTexts(descriptions241)

const descriptionIn = (
    version: ServerVersion,
    name: string
): string | undefined =>
    ownDescriptions.get(name) ??
    (version === '2.41' ? oldDescriptions.get(name) : undefined)

const displayNameIn = (
    version: ServerVersion,
    name: string,
    newest: string
): string => {
    const old = version === '2.41' ? oldDisplayNames.get(name) : undefined
    return old === '.' ? `${newest}.` : (old ?? newest)
}

const isShippedWith = (version: ServerVersion, flags: string[]): boolean => {
    if (version === '2.44' && flags.includes('until:43')) {
        return false
    }
    // What 2.43 has, 2.44 has as well, unless the line says otherwise.
    const like =
        version === '2.44' && !flags.includes('only:44')
            ? '43'
            : version.slice(2)
    const only = flags.find((flag) => flag.startsWith('only:'))
    return !only || only.slice(5).split('+').includes(like)
}

const readLine = (
    version: ServerVersion,
    section: string,
    line: string
): CheckFact | undefined => {
    const cells = line.split(' | ')
    const [name = '', code = '', order = '0', severity = '', idType = ''] =
        cells
    const flags = (cells[5] ?? '').split(',')
    const displayName = displayNameIn(version, name, cells[6] ?? '')
    if (!isShippedWith(version, flags)) {
        return undefined
    }
    return {
        name,
        displayName,
        section,
        sectionOrder: Number(order),
        severity: severity as Severity,
        description: descriptionIn(version, name) ?? displayName,
        ...(flags.includes('noIntroduction')
            ? {}
            : { introduction: introductionOf(section, displayName) }),
        ...(flags.includes('noRecommendation')
            ? {}
            : { recommendation: recommendationOf(section) }),
        ...(idType === '-' ? {} : { issuesIdType: idType }),
        ...longTexts[name],
        isSlow: flags.includes('slow'),
        isProgrammatic: flags.includes('programmatic'),
        code,
    }
}

/** Small facts that no column tells. */
const correctFor = (version: ServerVersion, check: CheckFact): CheckFact => {
    if (check.name !== 'indicators_with_identical_formulas') {
        return check
    }
    if (version === '2.41') {
        const recommendation = recommendationOf('Indicators')
        return { ...check, section: 'Indicators', recommendation }
    }
    const { description: _missing, ...rest } = check
    return rest
}

/** The checks one version of the server ships, in the order of the table. */
export const readCheckTable = (version: ServerVersion): CheckFact[] => {
    const checks: CheckFact[] = []
    let section = ''
    for (const line of linesOf(checkTable)) {
        if (line.startsWith('# ')) {
            section = line.slice(2)
            continue
        }
        const check = readLine(version, section, line)
        if (check) {
            checks.push(correctFor(version, check))
        }
    }
    return checks
}
