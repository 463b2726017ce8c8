import { statSync } from 'node:fs'
import type { AppSource } from './appHost/appFiles'
import { readFlags, type FlagName } from './flags'
import { isServerVersion, serverVersions } from './http/serverVersion'
import type { StandinOptions } from './standinOptions'
import { isUserName } from './world/userAccounts'

export type CommandLine = {
    port: number
    options: StandinOptions
    isHelpWanted: boolean
}

const numberFlag = (
    flags: Map<FlagName, string>,
    name: FlagName,
    smallest: number
): number | undefined => {
    const text = flags.get(name)
    if (text === undefined) {
        return undefined
    }
    const value = Number(text)
    if (!Number.isFinite(value) || value < smallest) {
        throw new RangeError(
            `--${name} must be a number from ${smallest}, not “${text}”`
        )
    }
    return value
}

const appSource = (path: string | undefined): AppSource | undefined => {
    if (path === undefined) {
        return undefined
    }
    const found = statSync(path, { throwIfNoEntry: false })
    if (!found) {
        throw new RangeError(`--app: there is nothing at ${path}`)
    }
    return found.isDirectory() ? { directory: path } : { zip: path }
}

const timeZoneFlag = (text: string | undefined): string | undefined => {
    try {
        new Intl.DateTimeFormat('en', { timeZone: text })
        return text
    } catch {
        throw new RangeError(`--time-zone: no such zone: ${text ?? ''}`)
    }
}

/** Reads the flags; throws a RangeError that says what is wrong. */
export const readCommandLine = (words: readonly string[]): CommandLine => {
    const flags = readFlags(words)
    const version = flags.get('version') ?? '2.42'
    if (!isServerVersion(version)) {
        throw new RangeError(
            `--version must be one of ${serverVersions.join(', ')}, not “${version}”`
        )
    }
    const user = flags.get('user') ?? 'admin'
    if (!isUserName(user)) {
        throw new RangeError(
            `--user must be admin, maintainer or viewer, not “${user}”`
        )
    }
    return {
        isHelpWanted: flags.has('help'),
        port: numberFlag(flags, 'port', 0) ?? 8080,
        options: {
            version,
            user,
            historyOfImports: true,
            pastRun: !flags.has('fresh'),
            issues: numberFlag(flags, 'issues', 0),
            speed: numberFlag(flags, 'speed', 0.001),
            locale: flags.get('locale'),
            timeZoneId: timeZoneFlag(flags.get('time-zone')),
            app: appSource(flags.get('app')),
        },
    }
}
