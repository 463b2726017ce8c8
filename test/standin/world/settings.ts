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

export const createSettings = (
    version: ServerVersion,
    locale: string
): Settings => ({
    system: new Map<string, unknown>([
        ['applicationTitle', 'Kalindi Health Information System'],
        ['helpPageLink', 'https://docs.dhis2.org/'],
        ['keyCustomTranslationsEnabled', false],
        ['keyUiLocale', 'en'],
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
