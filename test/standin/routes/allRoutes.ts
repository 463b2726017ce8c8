import { pageRoutes } from '../appHost/pageRoutes'
import type { Route } from '../http/router'
import type { World } from '../world/world'
import { appListRoutes } from './appListRoutes'
import { dataStoreRoutes } from './dataStoreRoutes'
import { importRoutes } from './importRoutes'
import { integrityDefinitionRoutes } from './integrityDefinitionRoutes'
import { integrityResultRoutes } from './integrityResultRoutes'
import { integrityStartRoutes } from './integrityStartRoutes'
import { jobRoutes } from './jobRoutes'
import { metricsRoutes } from './metricsRoutes'
import { metadataRoutes } from './metadataRoutes'
import { otherJobRoutes } from './otherJobRoutes'
import { queueRoutes } from './queueRoutes'
import { scheduleRoutes } from './scheduleRoutes'
import { schedulingRoutes } from './schedulingRoutes'
import { sessionRoutes } from './sessionRoutes'
import { settingRoutes } from './settingRoutes'
import { systemRoutes } from './systemRoutes'
import { taskRoutes } from './taskRoutes'

/** In the order in which they are tried. */
export const allRoutes = (world: World): Route[] => [
    ...integrityDefinitionRoutes(world),
    ...metricsRoutes(world),
    ...integrityStartRoutes(world),
    ...integrityResultRoutes(world),
    ...taskRoutes(world),
    ...schedulingRoutes(world),
    ...scheduleRoutes(world),
    ...jobRoutes(world),
    ...importRoutes(world),
    ...otherJobRoutes(world),
    ...queueRoutes(world),
    ...metadataRoutes(world),
    ...sessionRoutes(world),
    ...systemRoutes(world),
    ...settingRoutes(world),
    ...dataStoreRoutes(world),
    ...appListRoutes(world),
    ...pageRoutes(world),
]
