import { useCallback } from 'react'
import { useSession } from '../../dhis2/session'
import type { ExportFacts } from './document/exportDocument'

type ServerFacts = Pick<
    ExportFacts,
    | 'systemName'
    | 'serverUrl'
    | 'serverVersion'
    | 'serverRevision'
    | 'appVersion'
    | 'exportedAt'
    | 'timeZone'
>

/** @returns what every file says of the server and of this moment */
export function useExportFacts(): () => ServerFacts {
    const session = useSession()
    return useCallback(
        () => ({
            systemName: session.systemName,
            serverUrl: absoluteUrl(session.baseUrl),
            serverVersion: session.serverVersionText || undefined,
            serverRevision: session.serverRevision,
            appVersion: session.appVersion,
            exportedAt: session.clock.now(),
            timeZone: session.clock.timeZoneId,
        }),
        [session]
    )
}

/** The platform may give the server as seen from this page, `../..`. */
const absoluteUrl = (baseUrl: string): string =>
    new URL(baseUrl, window.location.href).href.replace(/\/+$/, '')
