import { AbortedError } from '../errors'
import { runSliced, type Sliced } from './sliced'

/**
 * Long work in slices, until the signal stops it.
 *
 * @returns does the work; rejects with AbortedError once the signal is given
 */
export const slicedUntil =
    (signal: AbortSignal) =>
    async <Made>(work: Sliced<Made>): Promise<Made> => {
        const made = await runSliced(work, signal)
        if (made === undefined) {
            throw new AbortedError('The work was stopped.')
        }
        return made
    }
