import type { Incoming } from '../http/incoming'
import type { Fault, PlannedFault } from './fault'

/** One way in which a server does not take what is stored in its dataStore. */
export type StoreFault =
    /** Who may open the app may not write all the same. */
    | { kind: 'refuses' }
    | { kind: 'delays'; delayMs: number }
    /** The database has no room left; what makes room still works. */
    | { kind: 'full' }
    /** A proxy takes no body above so many bytes, 1 MB if absent. */
    | { kind: 'capped'; mostBytes?: number }
    /** Each key is there already. */
    | { kind: 'conflicts' }
    /** So many writes go well, then the line is cut. */
    | { kind: 'cut'; afterWrites: number }

/** What nginx takes unless it is told otherwise. */
const usualMostBytes = 1_048_576

const isWrite = ({ method, path }: Incoming): boolean =>
    method !== 'GET' && path.startsWith('/api/dataStore/')

const bringsMore = (request: Incoming): boolean =>
    isWrite(request) && request.method !== 'DELETE'

const always = (
    matches: PlannedFault['matches'],
    fault: Fault,
    sparedLeft = 0
): PlannedFault => ({
    matches,
    fault,
    sparedLeft,
    timesLeft: Number.POSITIVE_INFINITY,
})

export const plannedStoreFault = (fault: StoreFault): PlannedFault => {
    switch (fault.kind) {
        case 'refuses':
            return always(isWrite, {
                kind: 'http',
                status: 403,
                message: 'Access is denied',
            })
        case 'delays':
            return always(isWrite, { kind: 'delay', delayMs: fault.delayMs })
        case 'full':
            return always(bringsMore, {
                kind: 'http',
                status: 500,
                message:
                    'could not execute statement [ERROR: could not extend file "base/16384/2613": No space left on device]',
            })
        case 'capped': {
            const { mostBytes = usualMostBytes } = fault
            return always(
                (request) =>
                    isWrite(request) &&
                    Buffer.byteLength(request.body) > mostBytes,
                { kind: 'http', status: 413, html: true }
            )
        }
        case 'conflicts':
            return always(
                (request) => isWrite(request) && request.method === 'POST',
                {
                    kind: 'http',
                    status: 409,
                    message: 'Key already exists',
                    errorCode: 'E1004',
                }
            )
        case 'cut':
            return always(isWrite, { kind: 'cut' }, fault.afterWrites)
    }
}
