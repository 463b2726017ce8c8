import * as z from 'zod/mini'
import { absent } from '../reading/absent'

/**
 * What the server says of itself.
 *
 * Source: `GET /api/system/info`, DHIS2 2.41 to 2.43.
 */
export const SystemInfo = z.looseObject({
    version: absent(z.string()),
    /** Of the code it was built from. */
    revision: absent(z.string()),
    contextPath: absent(z.string()),
    systemName: absent(z.string()),
    /** The server's clock at the moment of its answer, without zone. */
    serverDate: absent(z.string()),
    /** IANA name, e.g. `Africa/Kampala`. */
    serverTimeZoneId: absent(z.string()),
    /**
     * In which the periods of data are, e.g. `iso8601` or `ethiopian`.
     * Timestamps are ISO 8601 on every server, whatever it says here.
     */
    calendar: absent(z.string()),
})
export type SystemInfo = Readonly<z.infer<typeof SystemInfo>>
