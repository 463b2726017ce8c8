import { isUid } from '../../../dhis2/models/uid'
import { useUnitAncestors } from '../../../dhis2/useUnitAncestors'
import { unitPath } from './unitPath'

interface UnitPathProps {
    /** UID of the unit, or whatever the server gives in its place. */
    readonly unitId: string | undefined
    /** It has to keep a line free until the path is there. */
    readonly className: string | undefined
}

/** Where an organisation unit lies; empty while, or where, nobody can tell. */
export function UnitPath({ unitId, className }: UnitPathProps) {
    const ancestors = useUnitAncestors(isUid(unitId) ? unitId : undefined)
    const path = unitPath(ancestors ?? [])
    return (
        <div className={className} title={path === '' ? undefined : path}>
            <span>{path}</span>
        </div>
    )
}
