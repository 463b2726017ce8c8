export type ServerVersion = '2.41' | '2.42' | '2.43'

export const serverVersions: readonly ServerVersion[] = ['2.41', '2.42', '2.43']

export const isServerVersion = (text: string): text is ServerVersion =>
    serverVersions.some((version) => version === text)
