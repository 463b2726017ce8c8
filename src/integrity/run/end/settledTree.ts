import { delay } from '../../../dhis2/wire/delay'
import { DeniedError } from '../../../dhis2/errors'
import { isSettled } from './checkEnds'
import type { RunJob } from '../run'
import type { RunContext } from '../runContext'

/** A job's last progress is written a moment after its end. */
const settleMs = 1000

/** The tree as it is in the end; undefined when there is none to go by. */
export async function readSettledTree({ tasks }: RunContext, job: RunJob) {
    try {
        const tree = await tasks.getProgress(job.id)
        if (isSettled(tree)) {
            return tree
        }
        await delay(settleMs)
        const later = await tasks.getProgress(job.id)
        return isSettled(later) ? later : undefined
    } catch (error) {
        if (error instanceof DeniedError) {
            return undefined
        }
        throw error
    }
}
