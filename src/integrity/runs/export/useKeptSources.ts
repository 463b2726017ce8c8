import { useCallback, useMemo } from 'react'
import { useSession } from '../../../dhis2/session'
import { useHoldingAcceptances } from '../../acceptance/useHoldingAcceptances'
import { useExportFacts } from '../../export/useExportFacts'
import type { Snapshot } from '../../history/snapshot'
import { useCheckDefinitions } from '../../results/useCheckDefinitions'
import { useSavedTitle } from '../../history/useSavedTitle'
import type { Holding } from './keptCoverage'

const nothing: Holding = new Map()

/** What today's server adds to issues that a run keeps. */
export function useKeptSources({ counts }: Pick<Snapshot, 'counts'>) {
    const { serverVersion } = useSession()
    const factsNow = useExportFacts()
    const titleOf = useSavedTitle()
    const { data } = useCheckDefinitions()
    const { sorted } = useHoldingAcceptances(
        useCallback((checkName: string) => counts[checkName], [counts])
    )
    const definitions = useMemo(
        () => new Map((data?.rows ?? []).map((check) => [check.name, check])),
        [data]
    )
    return {
        factsNow,
        holding: sorted?.holding ?? nothing,
        defined: { definitions, titleOf },
        editingAt: (baseUrl: string) => ({ baseUrl, version: serverVersion }),
    }
}
