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
export type KnownRelease = '2.41' | '2.42' | '2.43'

export interface Capabilities {
    /** The known release that this server is treated as. */
    readonly release: KnownRelease
    /** The message of a 403 names the authority that is missing. */
    readonly deniedNamesAuthority: boolean
    /** `GET dataIntegrity/metrics` exists (404 without). */
    readonly metrics: boolean
    /**
     * Apps run in an iframe of the global shell at `/apps/<key>`, so links
     * that leave the app need a target and the outer address must be kept up
     * to date. A server setting can still switch the shell off.
     */
    readonly globalShell: boolean
    /**
     * A scheduled DATA_INTEGRITY job of `type: REPORT`, or of none, lists the
     * issues; elsewhere it counts them.
     */
    readonly reportListsIssues: boolean
    /** The app that edits most metadata types. */
    readonly metadataEditor: 'maintenance' | 'metadata-management'
}

/**
 * Sources, all in dhis2/dhis2-core, branches 2.41, 2.42, 2.43:
 * - deniedNamesAuthority, metrics: `DataIntegrityController.java`, and the
 *   answers of running servers of the three versions.
 * - reportListsIssues: `DataIntegrityJob.java`.
 * - globalShell: `GlobalShellFilter.java` and whether global-shell-app is among
 *   the bundled apps (2.41 has the filter but bundles no shell).
 * - metadataEditor: the bundled apps, `apps-to-bundle.json` in
 *   `dhis-web/dhis-web-apps` (2.41) and `dhis-web-server` (2.42, 2.43).
 */
const release41: Capabilities = {
    release: '2.41',
    deniedNamesAuthority: false,
    metrics: false,
    globalShell: false,
    reportListsIssues: true,
    metadataEditor: 'maintenance',
}
const release42: Capabilities = {
    release: '2.42',
    deniedNamesAuthority: true,
    metrics: true,
    globalShell: true,
    reportListsIssues: false,
    metadataEditor: 'maintenance',
}
const release43: Capabilities = {
    release: '2.43',
    deniedNamesAuthority: true,
    metrics: true,
    globalShell: true,
    reportListsIssues: false,
    metadataEditor: 'metadata-management',
}

/** Each release from the minor number on that it came with, newest first. */
const releases: readonly (readonly [minor: number, row: Capabilities])[] = [
    [43, release43],
    [42, release42],
]

/** A first number from here on is the short form: 42 is said for 2.42. */
const firstShortForm = 20

/**
 * Reads a version as a server or a person writes it: `2.42.7-SNAPSHOT`,
 * `v2.43`, `42`, `42.1`. Undefined for anything without both numbers, such as
 * `2` or a branch name.
 */
export function parseServerVersion(text: string): ServerVersion | undefined {
    const [, first, second] =
        /^\s*v?(\d{1,4})(?:\.(\d{1,4}))?/i.exec(text) ?? []
    if (first === undefined) {
        return undefined
    }
    if (Number(first) >= firstShortForm) {
        return { major: 2, minor: Number(first) }
    }
    return second === undefined
        ? undefined
        : { major: Number(first), minor: Number(second) }
}

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
        return release43
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
