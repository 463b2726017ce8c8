import * as z from 'zod/mini'

/** A number above zero; some servers write numbers as text. Else undefined. */
const amount = z.pipe(
    z.transform((raw: unknown): number | undefined => {
        const value =
            typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw
        return typeof value === 'number' && Number.isFinite(value) && value > 0
            ? value
            : undefined
    }),
    z.optional(z.number())
)

/**
 * The system settings that tell how long the server waits for a silent job.
 * One that a server does not know, or that makes no sense, is undefined.
 *
 * Source: `GET /api/systemSettings?key=…&key=…`, DHIS2 2.41 to 2.44.
 */
export const SystemSettings = z.looseObject({
    /** Minutes without a sign of life until a running job is given up. */
    jobsRescheduleAfterMinutes: z.optional(amount),
    /** The same of analytics jobs; from 2.43.2. */
    jobsRescheduleAnalyticsAfterMinutes: z.optional(amount),
})
export type SystemSettings = Readonly<z.infer<typeof SystemSettings>>
