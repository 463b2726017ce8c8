import { useMutation, useQuery } from '@tanstack/react-query'
import { useSession } from '../../../dhis2/session'
import type { SettingsChange } from '../../../dhis2/store/storeSettings'
import { integrityKeys } from '../../queryKeys'

/** What is kept of runs, as the server holds it now, and a change of it. */
export function useRunSettings() {
    const { runs } = useSession()
    const settings = useQuery({
        queryKey: integrityKeys.runSettings,
        queryFn: ({ signal }) => runs.getSettings({ signal }),
        // Another admin may have set them since: asked for as the dialog opens.
        gcTime: 0,
    })
    const change = useMutation({
        mutationFn: (changed: SettingsChange) => runs.setSettings(changed),
    })
    return { settings, change }
}
