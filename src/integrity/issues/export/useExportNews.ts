import i18n from '@dhis2/d2-i18n'
import { useCallback } from 'react'
import { slicedUntil } from '../../../dhis2/slicing/slicedUntil'
import { errorWords } from '../../../ui/notices/errorWords'
import { useBaselineReader } from '../../history/baseline/useBaselineReader'
import { runWords } from '../../history/runLabels'
import { useIntegrityResults } from '../../results/useIntegrityResults'
import { earlierIssues } from '../news/earlierIssues'
import { newsOfSet, noNews, type SetNews } from '../rows/setNews'
import type { CoveredSet } from '../rows/useCoveredSet'

/** What a file says of how the issues have changed. */
interface ExportNews {
    readonly news: SetNews
    /** With what they are compared; undefined where there is nothing. */
    readonly baseline: string | undefined
}

/**
 * Tells for a file what has become of the issues since the baseline. Where
 * that cannot be read the file says so: the issues themselves are at hand.
 */
export function useExportNews(): (
    covered: CoveredSet,
    signal: AbortSignal
) => Promise<ExportNews> {
    const { data: report } = useIntegrityResults()
    const read = useBaselineReader()
    return useCallback(
        async ({ set, coverage }, signal) => {
            const unknown = { news: noNews(set), baseline: undefined }
            try {
                const baseline = report && (await read(report))
                if (!baseline) {
                    return unknown
                }
                return {
                    news: await slicedUntil(signal)(
                        newsOfSet(set, coverage, earlierIssues(set, baseline))
                    ),
                    baseline: runWords(
                        baseline.listed.run,
                        baseline.listed.name
                    ),
                }
            } catch (error) {
                if (signal.aborted) {
                    throw error
                }
                return {
                    ...unknown,
                    baseline: i18n.t('Could not be read. {{reason}}', {
                        reason: errorWords(error).cause,
                    }),
                }
            }
        },
        [report, read]
    )
}
