import {
    useConfig,
    useCurrentUserInfo,
    useDataEngine,
} from '@dhis2/app-runtime'
import {
    createContext,
    useContext,
    useMemo,
    useState,
    type ReactNode,
} from 'react'
import {
    capabilitiesOf,
    type Capabilities,
    type ServerVersion,
} from './server/capabilities'
import { browserStorage } from './server/browserStorage'
import { createJobNews, type JobNews } from './jobs/jobNews'
import { JobAccessor } from './jobs/jobs'
import { MaintenanceAccessor } from './integrity/maintenance'
import { SystemInfo } from './models/systemInfo'
import { NotifierAccessor } from './jobs/notifier'
import { RunStore } from './store/runStore'
import { serverClock, type ServerClock } from './server/serverClock'
import {
    createServerLimits,
    type ServerLimitsHolder,
} from './server/serverLimits'
import { createStartedJobs, type StartedJobs } from './jobs/startedJobs'
import { TaskAccessor } from './jobs/tasks'

/** To start and cancel runs, to read results, and to free a stuck job. */
export const maintenanceAuthority = 'F_PERFORM_MAINTENANCE'
/** To read the progress and the errors of jobs that others started. */
export const jobLogAuthority = 'F_JOB_LOG_READ'
/** To administer schedules; the app asks it of who runs a configured job now. */
export const schedulingAuthority = 'F_SCHEDULING_ADMIN'

/** The server, who is logged in to it, and the ways to call it. */
export interface Session {
    readonly maintenance: MaintenanceAccessor
    readonly tasks: TaskAccessor
    readonly jobs: JobAccessor
    readonly notifier: NotifierAccessor
    /** Runs that are kept in the app's part of the dataStore. */
    readonly runs: RunStore
    readonly startedJobs: StartedJobs
    readonly jobNews: JobNews
    readonly baseUrl: string
    /** Its own name, such as "Kalindi HIS". */
    readonly systemName: string | undefined
    /** Of this app; '' where it does not tell. */
    readonly appVersion: string
    readonly serverVersion: ServerVersion | undefined
    /** The whole version as the server writes it, `2.42.7-SNAPSHOT`; '' if it does not. */
    readonly serverVersionText: string
    /** Of the code it was built from, where it tells. */
    readonly serverRevision: string | undefined
    /** Tells servers apart, which one browser may know under one origin. */
    readonly serverKey: string
    readonly capabilities: Capabilities
    readonly clock: ServerClock
    /** Asked for once, by whoever needs them first. */
    readonly limits: ServerLimitsHolder
    /** UID of the user. */
    readonly userId: string | undefined
    /** Their name, as it stands beside what they write. */
    readonly userName: string | undefined
    /** Whether the user has an authority, or ALL of them. */
    readonly may: (authority: string) => boolean
}

const SessionContext = createContext<Session | undefined>(undefined)

/** Makes the session out of what app-runtime has loaded: no request of its own. */
export function SessionProvider({ children }: { children: ReactNode }) {
    const engine = useDataEngine()
    const config = useConfig()
    const user = useCurrentUserInfo()
    const serverKey = `${config.baseUrl} ${versionTextOf(config.systemInfo)}`
    const [startedJobs] = useState(() =>
        createStartedJobs(
            browserStorage('session'),
            `${serverKey} ${user?.id ?? ''}`
        )
    )
    const [jobNews] = useState(createJobNews)

    const session = useMemo((): Session => {
        const info = SystemInfo.safeParse(config.systemInfo ?? {})
        const authorities = new Set(user?.authorities ?? [])
        return {
            maintenance: new MaintenanceAccessor(engine, startedJobs.announce),
            tasks: new TaskAccessor(engine),
            jobs: new JobAccessor(engine, jobNews.publish),
            notifier: new NotifierAccessor(engine),
            runs: new RunStore(engine),
            startedJobs,
            jobNews,
            baseUrl: config.baseUrl,
            systemName: info.data?.systemName,
            appVersion: config.appVersion?.full ?? '',
            serverVersion: config.serverVersion,
            serverVersionText: versionTextOf(config.systemInfo),
            serverRevision: info.data?.revision,
            serverKey,
            capabilities: capabilitiesOf(config.serverVersion),
            clock: serverClock(info.data, Date.now()),
            limits: createServerLimits(engine),
            userId: user?.id,
            userName: user?.name,
            may: (authority) =>
                authorities.has('ALL') || authorities.has(authority),
        }
    }, [engine, config, user, serverKey, startedJobs, jobNews])

    return (
        <SessionContext.Provider value={session}>
            {children}
        </SessionContext.Provider>
    )
}

function versionTextOf(systemInfo: unknown): string {
    return SystemInfo.safeParse(systemInfo ?? {}).data?.version ?? ''
}

export function useSession(): Session {
    const session = useContext(SessionContext)
    if (session === undefined) {
        throw new Error('useSession needs a SessionProvider above it.')
    }
    return session
}
