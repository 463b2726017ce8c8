/**
 * What differs between the server versions the app supports, as one table.
 * Everything else of the app asks this table and never compares versions.
 */

/**
 * A DHIS2 version as people say it: `{ major: 2, minor: 42 }`. The
 * `serverVersion` of app-runtime's config is one (its patch and tag do not
 * matter here).
 */
export interface ServerVersion {
    readonly major: number
    readonly minor: number
}

/** The releases whose differences are known. */
export type KnownRelease = '2.41' | '2.42' | '2.43' | '2.44'

export interface Capabilities {
    /** The known release that this server is treated as. */
    readonly release: KnownRelease
    /**
     * The server is newer than every release in the table: it is treated as the
     * newest one, and what it does otherwise is not known. False for a version
     * that cannot be read.
     */
    readonly isNewerThanKnown: boolean
    /**
     * A scheduled DATA_INTEGRITY job of `type: REPORT`, or of none, lists the
     * issues; elsewhere it counts them.
     */
    readonly reportListsIssues: boolean
}

/**
 * Source: `DataIntegrityJob.java` in dhis2/dhis2-core, branches 2.41, 2.42, 2.43
 * and master (2.44).
 */
const release41: Capabilities = {
    release: '2.41',
    isNewerThanKnown: false,
    reportListsIssues: true,
}
const release42: Capabilities = {
    release: '2.42',
    isNewerThanKnown: false,
    reportListsIssues: false,
}
const release43: Capabilities = {
    release: '2.43',
    isNewerThanKnown: false,
    reportListsIssues: false,
}

const release44: Capabilities = {
    release: '2.44',
    isNewerThanKnown: false,
    reportListsIssues: false,
}

/** The row of a server that none of ours describes. */
const newerThanKnown: Capabilities = { ...release44, isNewerThanKnown: true }

/** Each release from the minor number on that it came with, newest first. */
const releases: readonly (readonly [minor: number, row: Capabilities])[] = [
    [45, newerThanKnown],
    [44, release44],
    [43, release43],
    [42, release42],
]

/** A first number from here on is the short form: 42 is said for 2.42. */
const firstShortForm = 20

/**
 * What a server of this version can do. A version that is unknown, unreadable
 * or newer than the table is treated as the newest release in it; one older
 * than the table as the oldest.
 */
export function capabilitiesOf(
    version: ServerVersion | undefined
): Capabilities {
    const minor = version === undefined ? NaN : minorOf(version)
    if (Number.isNaN(minor)) {
        return release44
    }
    return releases.find(([from]) => minor >= from)?.[1] ?? release41
}

/** The minor number on the 2.x line; another major is before or beyond it. */
function minorOf({ major, minor }: ServerVersion): number {
    if (major === 2) {
        return minor
    }
    // app-runtime splits a short form such as 43.0 without knowing it is one.
    if (major >= firstShortForm) {
        return major
    }
    return major > 2 ? Infinity : major
}
