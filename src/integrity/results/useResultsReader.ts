import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { integrityJobTypes } from '../../dhis2/integrity/integrityJobs'
import { DataIntegrityReport } from '../../dhis2/models/dataIntegrityReport'
import type { JobConfiguration } from '../../dhis2/models/jobConfiguration'
import { formatServerTime } from '../../dhis2/models/serverTime'
import type { ServerClock } from '../../dhis2/server/serverClock'
import { useSession } from '../../dhis2/session'
import { resultLifetimeMs } from '../checkState'
import { detailsAnswer, type DetailsAnswer } from './merge/detailsAnswer'
import { withHeldListingErrors } from './merge/heldListingErrors'
import { integrityKeys } from '../queryKeys'
import { withListedResult } from './merge/listedResult'
import { outdatedCounts } from './merge/outdatedCounts'
import { isRelisted } from './merge/relisting'
import { listedChecksQuery } from './useListedChecks'
import { withHeldCounts } from './merge/withHeldCounts'
import { useResultsMemory } from './useResultsMemory'

/**
 * Reads what the server holds: its counts, and the names of the checks whose
 * issues it has listed. Lists of issues are megabytes and are never read here:
 * a check that is listed and not counted is told as that, until somebody looks
 * at its issues; of a count of none that was listed since, the list is read,
 * for it may say otherwise. Those held here that have been listed anew since are marked
 * as out of date, and no others.
 */
export function useResultsReader() {
    const { maintenance, jobs, clock } = useSession()
    const { recall } = useResultsMemory()
    const client = useQueryClient()
    return useCallback(
        async (signal: AbortSignal): Promise<DataIntegrityReport> => {
            const held = client.getQueryData<DataIntegrityReport>(
                integrityKeys.results
            )
            const [counts, listed, recent] = await Promise.all([
                maintenance.getIntegrityReport({ details: false, signal }),
                client.fetchQuery({
                    ...listedChecksQuery(maintenance),
                    staleTime: 0,
                }),
                jobs.listRecentRecords(
                    integrityJobTypes,
                    formatServerTime(
                        clock.now() - resultLifetimeMs,
                        clock.timeZoneId
                    ),
                    { signal }
                ),
            ])
            const names = [...listed]
            const ended = recent.rows
            const sources = { ended, epochOf: clock.epochOf, now: clock.now() }
            const outdated = outdatedCounts(counts, names, ended, clock.epochOf)
            const current = DataIntegrityReport.without(
                counts,
                new Set(outdated)
            )
            const known = withHeldCounts(
                current,
                held,
                names.filter((name) => !DataIntegrityReport.has(current, name)),
                sources
            )
            const unsure = outdated.filter(
                (name) => !DataIntegrityReport.has(known, name)
            )
            const passed = unsure.filter(
                (name) => counts.results[name]?.count === 0
            )
            const lists = await maintenance.getIntegrityReport({
                checks: passed,
                signal,
            })
            const counted = withHeldListingErrors(
                DataIntegrityReport.append(
                    known,
                    DataIntegrityReport.only(counts, new Set(unsure))
                ),
                held ?? recall(),
                listed,
                sources
            )
            const report = passed.reduce(
                (told, name) =>
                    withListedResult(told, name, detailsAnswer(lists, name)),
                counted
            )
            return withLists(client, report, listed, ended, clock)
        },
        [client, maintenance, jobs, clock, recall]
    )
}

/** With the lists that are here and still hold; the others are to be reloaded. */
function withLists(
    client: QueryClient,
    report: DataIntegrityReport,
    listed: ReadonlySet<string>,
    ended: readonly JobConfiguration[],
    { epochOf, now }: ServerClock
): DataIntegrityReport {
    return client
        .getQueryCache()
        .findAll({ queryKey: integrityKeys.allDetails })
        .reduce((known, { queryKey, state }) => {
            const checkName = String(queryKey[2])
            const answer = state.data as DetailsAnswer | undefined
            if (answer === undefined) {
                return known
            }
            const isOutdated =
                answer.kind === 'notListed'
                    ? listed.has(checkName)
                    : isRelisted(
                          {
                              check: checkOf(answer) ?? { name: checkName },
                              finishedAt: epochOf(
                                  checkOf(answer)?.finishedTime
                              ),
                              readAt: now() - Date.now() + state.dataUpdatedAt,
                          },
                          ended,
                          epochOf
                      )
            if (isOutdated) {
                void client.invalidateQueries({ queryKey })
                return known
            }
            return listed.has(checkName) && !state.isInvalidated
                ? withListedResult(known, checkName, answer)
                : known
        }, report)
}

function checkOf(answer: DetailsAnswer) {
    return answer.kind === 'listed' || answer.kind === 'failed'
        ? answer.result
        : undefined
}
