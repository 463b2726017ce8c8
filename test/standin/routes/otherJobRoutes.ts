import { route } from '../http/router'
import type { Route } from '../http/router'
import { analyticsParameters } from '../jobs/jobHistory'
import { startScriptedJob } from '../jobs/startScriptedJob'
import type { World } from '../world/world'
import { maintenance, requiring } from './rights'
import { startedJob } from './startedJob'

/** Jobs that other apps start. */
export const otherJobRoutes = (world: World): Route[] => {
    const starting = (
        signature: string,
        jobType: string,
        durationMs: number,
        parameters?: unknown
    ) =>
        route(
            signature,
            requiring(world, maintenance, ({ user, origin }) =>
                startedJob(
                    world,
                    startScriptedJob(world, jobType, {
                        by: user,
                        durationMs,
                        parameters,
                    }),
                    `${origin}/api/system/tasks/${jobType}`
                )
            )
        )
    return [
        starting('POST /api/resourceTables', 'RESOURCE_TABLE', 45_000),
        starting(
            'POST /api/resourceTables/analytics',
            'ANALYTICS_TABLE',
            180_000,
            analyticsParameters
        ),
    ]
}
