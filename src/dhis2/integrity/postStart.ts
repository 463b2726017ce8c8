import { StartedJobMessage, type StartedJob } from '../models/webMessage'
import { as } from '../wire/answerShape'
import { create, type CallOptions } from '../wire/request'
import type { DataEngine } from '../wire/dataEngine'
import { resourcePath } from '../wire/resourcePath'
import type { IntegrityKind } from './integrityResults'

/**
 * Starts one job that counts or lists the issues of the named checks, or of
 * all that are not slow.
 *
 * @throws RangeError when `checks` is an empty list
 */
export async function postStart(
    engine: DataEngine,
    kind: IntegrityKind,
    checks: readonly string[] | undefined,
    options: CallOptions
): Promise<StartedJob> {
    if (checks?.length === 0) {
        // The server reads an empty list as "all of them".
        throw new RangeError('Name at least one check to run.')
    }
    const message = await create(
        engine,
        resourcePath(['dataIntegrity', kind]),
        checks ?? [],
        as(StartedJobMessage, 'the message of a started job'),
        options
    )
    return message.response
}
