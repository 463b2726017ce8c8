import { route } from '../http/router'
import type { Route } from '../http/router'
import { isSince } from '../http/serverVersion'
import type { World } from '../world/world'

const never = '1970-01-01T00:00:00.000'

const zoneName = (timeZoneId: string): string =>
    timeZoneId === 'UTC'
        ? 'Coordinated Universal Time'
        : `${timeZoneId.split('/').pop()?.replace(/_/g, ' ') ?? ''} Time`

const analyticsTimes = {
    lastAnalyticsTableSuccess: never,
    intervalSinceLastAnalyticsTableSuccess: '498733 h, 56 m, 57 s',
    lastAnalyticsTableRuntime: '',
    lastSystemMonitoringSuccess: never,
    lastAnalyticsTablePartitionSuccess: never,
    intervalSinceLastAnalyticsTablePartitionSuccess: '498733 h, 56 m, 57 s',
    lastAnalyticsTablePartitionRuntime: '',
}

const systemInfo = (world: World, origin: string, userAgent: string) => {
    const { version, time } = world
    const serverDate = time.format(world.clock.now())
    const isOld = version === '2.41'
    const isNewest = isSince(version, '2.43')
    return {
        contextPath: origin,
        userAgent,
        calendar: 'iso8601',
        dateFormat: 'yyyy-mm-dd',
        serverDate,
        serverTimeZoneId: time.timeZoneId,
        ...(isNewest ? { sessionTimeout: 3600 } : {}),
        serverTimeZoneDisplayName: zoneName(time.timeZoneId),
        ...(isOld ? {} : analyticsTimes),
        databaseInfo: {
            name: 'dhis2',
            user: 'dhis',
            url: 'jdbc:postgresql://127.0.0.1:5432/dhis2',
            databaseVersion: 'PostgreSQL 15.18',
            spatialSupport: true,
            time: serverDate,
        },
        ...(isNewest ? { capability: { analyticsTotalCounts: false } } : {}),
        version: `${version}.1`,
        revision: '0123abc',
        buildTime: '2026-11-02T08:30:00.000',
        jasperReportsVersion: '6.20.0',
        environmentVariable: 'DHIS2_HOME',
        fileStoreProvider: 'filesystem',
        readOnlyMode: 'off',
        nodeId: '',
        javaVersion: '17.0.15',
        javaVendor: 'Debian',
        osName: 'Linux',
        osArchitecture: 'amd64',
        osVersion: '6.1',
        externalDirectory: '/opt/dhis2',
        readReplicaCount: 0,
        memoryInfo: 'Mem Total in JVM: 608 Free in JVM: 222 Max Limit: 6144',
        cpuCores: 2,
        encryption: false,
        emailConfigured: false,
        redisEnabled: false,
        systemId: 'b2fe2f8a-8a4b-4f0e-9a54-1d2f5c2d6a10',
        systemName: 'Kalindi',
        ...(isOld ? {} : { systemMetadataVersion: '' }),
        instanceBaseUrl: origin,
        clusterHostname: '',
        isMetadataVersionEnabled: false,
        ...(isOld ? {} : { lastMetadataVersionSyncAttempt: never }),
    }
}

export const systemRoutes = (world: World): Route[] => [
    route('GET /api/system/info', ({ origin, headers }) =>
        world.answers.json(
            systemInfo(world, origin, headers['user-agent'] ?? '')
        )
    ),
    route('GET /api/ping', () =>
        world.answers.raw(200, 'text/plain;charset=UTF-8', 'pong')
    ),
    ...(isSince(world.version, '2.44')
        ? []
        : [
              route('GET /api/system/ping', () =>
                  world.answers.raw(200, 'text/plain;charset=UTF-8', 'pong')
              ),
          ]),
    route('GET /api/loginConfig', () =>
        world.answers.json({
            applicationTitle: world.settings.system.get('applicationTitle'),
            apiVersion: `${world.version}.1`,
            uiLocale: world.settings.system.get('keyUiLocale'),
        })
    ),
    route('GET /api/locales/ui', () =>
        world.answers.json([
            { locale: 'en', name: 'English', displayName: 'English' },
            { locale: 'fr', name: 'français', displayName: 'French' },
            { locale: 'ar', name: 'العربية', displayName: 'Arabic' },
        ])
    ),
    route('GET /api/locales/dbLocales', () => world.answers.json([])),
]
