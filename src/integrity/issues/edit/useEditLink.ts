import { editLink, type EditLink } from '../../../dhis2/links/appLinks'
import { useSession } from '../../../dhis2/session'

/** The page of this server that edits an object, or why there is none. */
export function useEditLink(
    metadataType: string | undefined,
    id: string | undefined
): EditLink {
    const { baseUrl, serverVersion } = useSession()
    return editLink({ baseUrl, version: serverVersion, metadataType, id })
}
