import { isSince } from '../http/serverVersion'
import type { ServerVersion } from '../http/serverVersion'

/** System settings and the settings that all users share here. */
export type Settings = {
    system: Map<string, unknown>
    user: Map<string, unknown>
}

/** Newer servers have two settings more. */
const newerUserSettings: readonly [string, unknown][] = [
    ['keyDbLocale', 'en'],
    ['keyTrackerDashboardLayout', ''],
]

const newerSystemSettings: readonly [string, unknown][] = [
    ['jobsRescheduleAnalyticsAfterMinutes', 10],
]

export const createSettings = (
    version: ServerVersion,
    locale: string
): Settings => ({
    system: new Map<string, unknown>([
        ['applicationTitle', 'Kalindi Health Information System'],
        ['helpPageLink', 'https://docs.dhis2.org/'],
        ['keyCustomTranslationsEnabled', false],
        ['keyUiLocale', 'en'],
        ['jobsRescheduleAfterMinutes', 10],
        ...(isSince(version, '2.43') ? newerSystemSettings : []),
        ['notifierLogLevel', 'DEBUG'],
        ['notifierMaxJobsPerType', 500],
        ['notifierMaxMessagesPerJob', 500],
        ['notifierMaxAgeDays', 7],
        ['notifierGistOverview', true],
        ['startModule', 'dhis-web-dashboard'],
    ]),
    user: new Map<string, unknown>([
        ['keyMessageSmsNotification', false],
        ...(version === '2.41' ? [] : newerUserSettings),
        ['keyStyle', 'light_blue/light_blue.css'],
        ['keyUiLocale', locale],
        ['keyAnalysisDisplayProperty', 'name'],
        ['keyMessageEmailNotification', false],
    ]),
})

/** A setting that is a number, whether it was set as one or as a text. */
export const numberSetting = (
    { system }: Settings,
    key: string,
    otherwise: number
): number => {
    const value = Number(system.get(key) ?? otherwise)
    return Number.isFinite(value) ? value : otherwise
}

/** After how long the server frees a job that it has not heard of. */
export const silenceLimitMs = (settings: Settings, jobType: string) => {
    const minutes = numberSetting(settings, 'jobsRescheduleAfterMinutes', 10)
    const isAnalytics = jobType.includes('ANALYTICS_TABLE')
    return isAnalytics
        ? 60_000 *
              numberSetting(
                  settings,
                  'jobsRescheduleAnalyticsAfterMinutes',
                  minutes
              )
        : 60_000 * minutes
}
