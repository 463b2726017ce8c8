import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ConflictError } from '../../../dhis2/errors'
import { useSession } from '../../../dhis2/session'
import { slicedUntil } from '../../../dhis2/slicing/slicedUntil'
import { readRunFile } from '../../history/runFile'
import { integrityKeys } from '../../queryKeys'

/** What has come of a file that was to be added. */
export type AddEnd =
    | 'added'
    /** The run is among those that are saved. */
    | 'there'
    /** It is of a later version of this app. */
    | 'newer'
    /** It is no file of a run, or damaged. */
    | 'unreadable'

/**
 * Saves the run of a file that was downloaded instead, once.
 *
 * @throws Dhis2Error when the server does not take it
 */
export function useAddRun() {
    const { runs, clock } = useSession()
    const client = useQueryClient()
    return useMutation({
        mutationFn: async (file: Blob): Promise<AddEnd> => {
            const read = readRunFile(await file.text())
            if (read.kind !== 'ok') {
                return read.kind
            }
            const { id, run, issues } = read
            try {
                await runs.save(run, issues, {
                    id,
                    now: clock.now(),
                    doWork: slicedUntil(new AbortController().signal),
                })
                return 'added'
            } catch (error) {
                if (error instanceof ConflictError) {
                    return 'there'
                }
                throw error
            } finally {
                await client.invalidateQueries({
                    queryKey: integrityKeys.runList,
                })
            }
        },
    })
}
