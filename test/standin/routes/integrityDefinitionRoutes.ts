import { displayNameIn } from '../catalogue/translatedNames'
import type { CheckFact } from '../catalogue/checkFact'
import { route } from '../http/router'
import type { Route } from '../http/router'
import type { World } from '../world/world'
import { wantedChecks } from './wantedChecks'

/** The language of the user, which the texts come in. */
export const localeOf = ({ settings }: World): string =>
    String(settings.user.get('keyUiLocale') ?? 'en')

/** The average is missing until the check has run once. */
export const definitionJson = (
    check: CheckFact,
    averages: ReadonlyMap<string, number>,
    locale: string
) => ({
    name: check.name,
    displayName: displayNameIn(locale, check),
    section: check.section,
    sectionOrder: check.sectionOrder,
    severity: check.severity,
    description: check.description,
    introduction: check.introduction,
    recommendation: check.recommendation,
    issuesIdType: check.issuesIdType,
    isSlow: check.isSlow,
    isProgrammatic: check.isProgrammatic,
    code: check.code,
    averageExecutionTime: averages.get(check.name),
})

const fitsFlag = (wanted: string | null, flag: boolean): boolean =>
    wanted === null || wanted === String(flag)

export const integrityDefinitionRoutes = (world: World): Route[] => [
    route('GET /api/dataIntegrity', ({ query }) => {
        const averages = world.cache.averageMs()
        const wanted = wantedChecks(query)
        const section = query.get('section')
        const named =
            wanted.length === 0
                ? world.catalogue.checks
                : world.catalogue.select(wanted)
        return world.answers.json(
            named
                .filter(
                    (check) =>
                        (section === null || check.section === section) &&
                        fitsFlag(query.get('slow'), check.isSlow) &&
                        fitsFlag(
                            query.get('programmatic'),
                            check.isProgrammatic
                        )
                )
                .map((check) =>
                    definitionJson(check, averages, localeOf(world))
                )
        )
    }),
]
