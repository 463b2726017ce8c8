import * as z from 'zod/mini'
import { absent } from '../reading/absent'

/** One thing that a job could not do, with the server's code for it. */
export const JobError = z.looseObject({
    /** DHIS2's code, e.g. E5003. */
    code: absent(z.string()),
    /** The object it is about; empty when there is none. */
    id: absent(z.string()),
    /** Metadata type of that object, e.g. `OptionSet`. */
    type: absent(z.string()),
    /** What the code's text is filled with. */
    args: absent(z.array(z.unknown())),
    message: absent(z.string()),
})
export type JobError = Readonly<z.infer<typeof JobError>>

/**
 * The errors of one job's last run; `{}` when none are kept or none are shown.
 *
 * Source: `GET /api/jobConfigurations/{uid}/errors`, DHIS2 2.41 to 2.43.
 */
export const JobRunErrors = z.looseObject({
    id: absent(z.string()),
    errors: absent(z.array(z.unknown())),
    created: absent(z.string()),
    finished: absent(z.string()),
    /** Bytes of what was imported. */
    filesize: absent(z.number()),
    filetype: absent(z.string()),
})
