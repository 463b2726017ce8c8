import { editLink } from '../../src/dhis2/appLinks'
import { parseServerVersion } from '../../src/dhis2/capabilities'

export const uid = 'a1B2c3D4e5F'
export const releases = ['2.41', '2.42', '2.43'] as const

export type Release = (typeof releases)[number]
/** The address after `dhis-web-`, or null where there is no editor. */
export type Answer = string | null

export const linkOf = (
    metadataType: string | undefined,
    release: string,
    id = uid
) =>
    editLink({
        baseUrl: '..',
        version: parseServerVersion(release),
        metadataType,
        id,
    })

export const answerOf = (metadataType: string, release: string): Answer => {
    const link = linkOf(metadataType, release)
    return link.kind === 'page'
        ? link.href.replace('../dhis-web-', '').replace(uid, '<id>')
        : null
}
