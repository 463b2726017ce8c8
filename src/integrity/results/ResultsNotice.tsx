import i18n from '@dhis2/d2-i18n'
import { ErrorNotice } from '../../ui/notices/ErrorNotice'
import { LoadingNotice } from '../../ui/notices/LoadingNotice'
import type { useIntegrityResults } from './useIntegrityResults'

interface ResultsNoticeProps {
    readonly results: ReturnType<typeof useIntegrityResults>
}

/** Says that results are on their way or could not be had; else nothing. */
export function ResultsNotice({ results }: ResultsNoticeProps) {
    if (results.error !== null) {
        return (
            <ErrorNotice
                title={i18n.t('The results could not be loaded')}
                error={results.error}
                onRetry={() => void results.refetch()}
            />
        )
    }
    return results.isLoading ? (
        <LoadingNotice label={i18n.t('Loading the results…')} />
    ) : null
}
