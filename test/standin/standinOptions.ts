import type { AppSource } from './appHost/appFiles'
import type { ServerVersion } from './http/serverVersion'
import type { Clock } from './world/clock'
import type { UserName } from './world/userAccounts'

export type StandinOptions = {
    version?: ServerVersion
    user?: UserName
    /** Rows that `orgunits_no_coordinates` finds; about 420 if absent. */
    issues?: number
    /** Language of the users, `keyUiLocale`. */
    locale?: string
    seed?: string | number
    /** World time passes so many times as fast; ignored with a `clock`. */
    speed?: number
    clock?: Clock
    /** Zone of the server's timestamps, such as `Africa/Kampala`. */
    timeZoneId?: string
    app?: AppSource
    /** Whether details of `program_stages_no_programs` fail; true on 2.42. */
    culprit?: boolean
    /** Whether finished jobs of other types are there at the start. */
    history?: boolean
    /** Whether imports and a skipped queue are among them, as in the demo. */
    historyOfImports?: boolean
    /** Whether a run of the checks has ended minutes ago, as in the demo. */
    pastRun?: boolean
}
