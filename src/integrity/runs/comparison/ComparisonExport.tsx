import i18n from '@dhis2/d2-i18n'
import type { ListedRun } from '../../../dhis2/store/listedRuns'
import type { Snapshot } from '../../history/snapshot'
import { nowSide } from '../../history/runAddress'
import { runWords } from '../../history/runLabels'
import { useSavedRuns } from '../../results/useSavedRuns'
import { ExportComparison } from '../export/ExportComparison'
import { useSavedTitle } from '../../history/useSavedTitle'
import { changeOrder, type ReadCheck } from './changedIssues'
import { reasonLabels } from './comparisonLabels'
import type { ComparedRow, Comparison } from './comparisonRows'
import type { ComparisonFilter } from './filter/comparisonQuery'
import { comparisonFilterWords } from './filter/comparisonFilterWords'

interface ComparisonExportProps {
    readonly from: string
    readonly to: string
    readonly after: Snapshot
    readonly made: Comparison
    /** Those of its rows that filters leave. */
    readonly wanted: readonly ComparedRow[]
    readonly read: ReadonlyMap<string, ReadCheck>
    readonly filter: ComparisonFilter
}

/** Hands on what has changed, and says what could not be compared. */
export function ComparisonExport({
    from,
    to,
    after,
    made,
    wanted,
    read,
    filter,
}: ComparisonExportProps) {
    const runs = useSavedRuns().data ?? []
    const titleOf = useSavedTitle()
    const withoutIssues = made.rows
        .filter(({ name }) => !read.has(name))
        .map((row) => ({ ...row, reason: 'countedOnly' }))
    const left = [...made.notCompared, ...withoutIssues]
    const remarks = reasonLabels().flatMap(([reason, label]) => {
        const titles = left
            .filter((row) => row.reason === reason)
            .map(({ name, title }) => titleOf(name, title))
        return titles.length === 0 ? [] : [`${label}: ${titles.join(', ')}`]
    })
    const filters = comparisonFilterWords(filter)
    const shown =
        filters.length === 0
            ? undefined
            : {
                  changes:
                      filter.change === undefined
                          ? changeOrder
                          : [filter.change],
                  wanted: new Set(wanted.map(({ name }) => name)),
                  filters,
              }
    return (
        <ExportComparison
            from={sideWords(from, runs)}
            to={sideWords(to, runs)}
            after={after}
            compared={read}
            changes={changeOrder}
            shown={shown}
            remarks={remarks}
        />
    )
}

/** A side as its picker calls it. */
function sideWords(side: string, runs: readonly ListedRun[]): string {
    if (side === nowSide) {
        return i18n.t('Now')
    }
    const listed = runs.find(({ id }) => id === side)
    return listed?.saved.kind === 'ok'
        ? runWords(listed.saved.run, listed.name)
        : side
}
