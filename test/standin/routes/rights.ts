import type { Handler } from '../http/router'
import { hasAuthority } from '../world/userAccounts'
import type { World } from '../world/world'

export const maintenance = 'F_PERFORM_MAINTENANCE'
export const jobLogRead = 'F_JOB_LOG_READ'
export const schedulingAdmin = 'F_SCHEDULING_ADMIN'

/** From 2.42 the answer names the authority that is missing. */
export const requiring =
    (world: World, authority: string, handle: Handler): Handler =>
    (request) => {
        if (hasAuthority(request.user, authority)) {
            return handle(request)
        }
        const which =
            world.version === '2.41'
                ? ''
                : `, requires one Authority from [${authority}]`
        return world.answers.error(403, `Access is denied${which}`)
    }
