import i18n from '@dhis2/d2-i18n'
import { maintenanceAuthority, useSession } from '../../dhis2/session'
import { BusyButton } from '../../ui/controls/BusyButton'
import type { useIntegrityResults } from './useIntegrityResults'

interface RefreshResultsProps {
    readonly results: ReturnType<typeof useIntegrityResults>
}

/** Asks the server again: somebody else may have run checks. */
export function RefreshResults({ results }: RefreshResultsProps) {
    const { may } = useSession()
    return may(maintenanceAuthority) ? (
        <BusyButton
            isBusy={results.isFetching}
            onClick={() => void results.refetch()}
        >
            {i18n.t('Refresh')}
        </BusyButton>
    ) : null
}
