import { isSince } from '../http/serverVersion'
import type { ServerVersion } from '../http/serverVersion'

/** Where somebody without a session is sent. */
export const loginPath = (
    version: ServerVersion,
    wantsPage: boolean
): string => {
    if (isSince(version, '2.43')) {
        return '/login/'
    }
    if (version === '2.42') {
        return '/dhis-web-login/'
    }
    return wantsPage ? '/index.html' : '/dhis-web-login'
}
