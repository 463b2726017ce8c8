import { useEditLink } from './useEditLink'

interface EditedObjectProps {
    /** UID, or whatever the server gives in its place. */
    readonly id: string
    readonly metadataType: string | undefined
    readonly className?: string | undefined
    readonly isTabStop?: boolean | undefined
}

/** A UID that leads to the page that edits it, where there is one. */
export function EditedObject({
    id,
    metadataType,
    className,
    isTabStop = true,
}: EditedObjectProps) {
    const link = useEditLink(metadataType, id)
    return link.kind === 'page' ? (
        <a
            href={link.href}
            target="_blank"
            rel="noopener noreferrer"
            className={className}
            dir="ltr"
            tabIndex={isTabStop ? undefined : -1}
        >
            {id}
        </a>
    ) : (
        <bdi className={className}>{id}</bdi>
    )
}
