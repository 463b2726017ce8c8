import i18n from '@dhis2/d2-i18n'
import { useQueryClient, type Query } from '@tanstack/react-query'
import { maintenanceAuthority, useSession } from '../../dhis2/session'
import { BusyButton } from '../../ui/controls/BusyButton'
import { integrityKeys } from '../queryKeys'
import type { useIntegrityResults } from './useIntegrityResults'

interface RefreshResultsProps {
    readonly results: ReturnType<typeof useIntegrityResults>
}

/** What the server has refused before is asked for again as well. */
const hasFailed = ({ queryKey, state }: Query) =>
    queryKey[0] === integrityKeys.results[0] &&
    queryKey[1] !== integrityKeys.results[1] &&
    state.status === 'error'

/** Asks the server again: somebody else may have run checks. */
export function RefreshResults({ results }: RefreshResultsProps) {
    const { may } = useSession()
    const client = useQueryClient()
    return may(maintenanceAuthority) ? (
        <BusyButton
            isBusy={results.isFetching}
            onClick={() => {
                void results.refetch()
                void client.refetchQueries({ predicate: hasFailed })
            }}
        >
            {i18n.t('Refresh')}
        </BusyButton>
    ) : null
}
