export const serverVersions = ['2.41', '2.42', '2.43', '2.44'] as const

export type ServerVersion = (typeof serverVersions)[number]

export const isServerVersion = (text: string): text is ServerVersion =>
    serverVersions.some((version) => version === text)

/** What came with this version, and has stayed since. */
export const isSince = (version: ServerVersion, first: ServerVersion) =>
    serverVersions.indexOf(version) >= serverVersions.indexOf(first)
