import { editLink } from '../../src/dhis2/links/appLinks'

export const uid = 'a1B2c3D4e5F'
export const releases = ['2.41', '2.42', '2.43'] as const

export type Release = (typeof releases)[number]
/** The address after `dhis-web-`, or null where there is no editor. */
export type Answer = string | null

/** `2.42` as app-runtime's config has it. */
export const versionOf = (release: string) => {
    const [major, minor] = release.split('.').map(Number)
    return { major: major ?? NaN, minor: minor ?? NaN }
}

export const linkOf = (
    metadataType: string | undefined,
    release: string,
    id = uid
) =>
    editLink({
        baseUrl: '..',
        version: versionOf(release),
        metadataType,
        id,
    })

export const answerOf = (metadataType: string, release: string): Answer => {
    const link = linkOf(metadataType, release)
    return link.kind === 'page'
        ? link.href.replace('../dhis-web-', '').replace(uid, '<id>')
        : null
}
