import * as z from 'zod/mini'
import { absent } from '../reading/absent'
import { JobType } from './jobType'

/**
 * A job that the server has accepted. Accepted is not started: it may wait
 * behind another job of its type.
 */
const StartedJobShape = z.looseObject({
    id: z.string().check(z.minLength(1)),
    jobType: JobType,
    name: absent(z.string()),
    /** Server time without zone; results of this job are not older. */
    created: absent(z.string()),
    jobStatus: absent(z.string()),
    jobParameters: z.optional(z.unknown()),
    relativeNotifierEndpoint: absent(z.string()),
})
export type StartedJob = Readonly<z.infer<typeof StartedJobShape>>

/**
 * DHIS2's envelope for the answer to a change.
 *
 * Source: `POST /api/dataIntegrity/summary` and `/details`, DHIS2 2.41 to 2.43.
 */
export const WebMessage = z.looseObject({
    httpStatus: absent(z.string()),
    httpStatusCode: absent(z.number()),
    status: absent(z.string()),
    message: absent(z.string()),
    errorCode: absent(z.string()),
    response: z.optional(z.unknown()),
})
export type WebMessage = Readonly<z.infer<typeof WebMessage>>

/** The envelope around a started job. */
export const StartedJobMessage = z.extend(WebMessage, {
    response: StartedJobShape,
})
