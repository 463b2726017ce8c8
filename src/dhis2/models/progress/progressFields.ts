import * as z from 'zod/mini'
import { absent } from '../../reading/absent'
import { openSet } from '../../reading/openSet'

/** State of a process, stage or item of a job; an open set. */
const progressStatuses = openSet(['RUNNING', 'SUCCESS', 'ERROR', 'CANCELLED'])

/** What process, stage and item have in common. */
const part = {
    status: absent(progressStatuses.schema),
    description: absent(z.string()),
    /** The result in words, e.g. "95 successful and 0 failed items". */
    summary: absent(z.string()),
    error: absent(z.string()),
    /** Server time without zone. */
    startedTime: absent(z.string()),
    completedTime: absent(z.string()),
    /** Milliseconds so far, or in all once it is complete. */
    duration: absent(z.number()),
    complete: absent(z.boolean()),
}

export const ItemFields = z.looseObject({
    ...part,
    onFailure: absent(z.string()),
})

export const StageFields = z
    .looseObject({
        ...part,
        /** Number of items planned; 0 when the stage does not know. */
        totalItems: absent(z.number()),
        onFailure: absent(z.string()),
    })
    .check(listOrNothing('items'))

export const ProcessFields = z
    .looseObject({
        ...part,
        jobId: absent(z.string()),
        userId: absent(z.string()),
        cancelledTime: absent(z.string()),
    })
    .check(listOrNothing('stages'))

/** The parts inside are read one by one: here only that it is a list. */
function listOrNothing(name: string) {
    return z.refine<Record<string, unknown>>(
        (fields) => Array.isArray(fields[name] ?? []),
        { path: [name], error: 'a list is expected' }
    )
}
