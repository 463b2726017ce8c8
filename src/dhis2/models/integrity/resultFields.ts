import * as z from 'zod/mini'
import { absent } from '../../reading/absent'
import { DataIntegrityCheck } from '../dataIntegrityCheck'

/** What `summary` and `details` have in common, and what each has alone. */
export const ResultHead = z.extend(DataIntegrityCheck, {
    /** Server time without zone: when the check began. */
    startTime: absent(z.string()),
    /** Server time without zone: when it ended, well or not. */
    finishedTime: absent(z.string()),
    /** The exception of a check that failed to run. */
    error: absent(z.string()),
    /** `summary` only: number of issues, -1 when the check failed. */
    count: absent(z.number()),
    /** `summary` only: share of all objects of the type, 0 to 100. */
    percentage: absent(z.number()),
})

/** One value of an answer, before its issues are read. */
export const RawResult = z.extend(ResultHead, {
    /** `details` only; `z.array` would copy what may be a million rows. */
    issues: absent(
        z.custom<readonly unknown[]>(
            (raw) => Array.isArray(raw),
            'Invalid input: expected array'
        )
    ),
})
