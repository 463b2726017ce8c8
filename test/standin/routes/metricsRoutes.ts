import { plainNotFound } from '../http/notFound'
import { route } from '../http/router'
import type { Route } from '../http/router'
import type { CheckResult } from '../jobs/jobPlan'
import type { World } from '../world/world'

const prefix = 'dhis_data_integrity_'

const gauge = (
    name: string,
    help: string,
    results: readonly CheckResult[],
    valueOf: (result: CheckResult) => number | undefined
): string => {
    const metric = `${prefix}${name}`
    const lines = results.flatMap((result) => {
        const value = valueOf(result)
        const { check } = result
        return value === undefined
            ? []
            : [
                  `${metric}{check="${check.name}",severity="${check.severity}",object_type="${check.issuesIdType ?? ''}"} ${value}`,
              ]
    })
    return [`# HELP ${metric} ${help}`, `# TYPE ${metric} gauge`, ...lines]
        .join('\n')
        .concat('\n')
}

/** Text for Prometheus; 2.41 does not have it and says so in plain text. */
export const metricsRoutes = (world: World): Route[] =>
    world.version === '2.41'
        ? [
              route('GET /api/dataIntegrity/metrics', (request) =>
                  plainNotFound(world.answers, request)
              ),
          ]
        : [
              route('GET /api/dataIntegrity/metrics', () => {
                  const results = [...world.cache.of('summary').values()]
                  const worked = results.filter((result) => !result.error)
                  return world.answers.raw(
                      200,
                      'text/plain;charset=UTF-8',
                      gauge(
                          'issues_count_total',
                          'Data integrity check counts',
                          worked,
                          ({ findings }) => findings.count
                      ) +
                          gauge(
                              'issues_percentage',
                              'Data integrity check percentages',
                              worked,
                              ({ findings }) => findings.percentage
                          ) +
                          gauge(
                              'check_duration_milliseconds',
                              'Data integrity check durations',
                              results,
                              ({ startsAt, endsAt }) => endsAt - startsAt
                          )
                  )
              }),
          ]
