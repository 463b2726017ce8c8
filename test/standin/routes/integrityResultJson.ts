import type { IntegrityKind } from '../jobs/integrityPlan'
import type { CheckResult } from '../jobs/jobPlan'
import type { World } from '../world/world'
import { definitionJson, localeOf } from './integrityDefinitionRoutes'

const failureText = (error: string): string =>
    `Check failed because an exception was thrown: ${error}`

const headJson = (
    world: World,
    result: CheckResult,
    averages: ReadonlyMap<string, number>
) => ({
    ...definitionJson(result.check, averages, localeOf(world)),
    startTime: world.time.format(result.startsAt),
    finishedTime: world.time.format(result.endsAt),
    ...(result.error === undefined ? {} : { error: failureText(result.error) }),
})

const summaryText = (head: object, { error, findings }: CheckResult): string =>
    JSON.stringify(
        error === undefined
            ? {
                  ...head,
                  count: findings.count,
                  percentage: findings.percentage,
              }
            : { ...head, count: -1 }
    )

/** Big lists are put into JSON once and then only copied. */
const detailsText = (
    head: object,
    { error, findings }: CheckResult
): string => {
    const issues = error === undefined ? findings.issuesJson() : '[]'
    return `${JSON.stringify(head).slice(0, -1)},"issues":${issues}}`
}

export const resultText = (
    world: World,
    kind: IntegrityKind,
    result: CheckResult,
    averages: ReadonlyMap<string, number>
): string => {
    const head = headJson(world, result, averages)
    return kind === 'summary'
        ? summaryText(head, result)
        : detailsText(head, result)
}
