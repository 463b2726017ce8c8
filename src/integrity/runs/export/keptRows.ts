import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import { editLink } from '../../../dhis2/links/appLinks'
import type { ServerVersion } from '../../../dhis2/server/capabilities'
import type { IdentityColumns } from '../../../dhis2/store/identityColumns'
import { idOfKey } from '../../../dhis2/store/issueIdentity'
import { lastUpTo } from '../../../ui/table/lastUpTo'
import type {
    ExportedChange,
    ExportedCheck,
    ExportedIssue,
    ExportedIssues,
} from '../../export/document/exportDocument'

/** Where objects are edited. */
export interface Editing {
    /** Absolute. */
    readonly baseUrl: string
    readonly version: ServerVersion | undefined
}

/** Issues of one check, as a run keeps them, that stand together in a file. */
export interface KeptSegment {
    readonly check: ExportedCheck
    readonly columns: IdentityColumns
    /** Which of them, in the order of the file. */
    readonly places: Uint32Array
    /** What has become of all of these. */
    readonly change: ExportedChange | undefined
    /** @returns the acceptance of a place, undefined where it is open */
    readonly acceptanceAt: (place: number) => Acceptance | undefined
}

/** The rows of a file, segment by segment. */
export function keptRows(
    segments: readonly KeptSegment[],
    editing: Editing
): ExportedIssues {
    const starts: number[] = []
    let count = 0
    for (const { places } of segments) {
        starts.push(count)
        count += places.length
    }
    return {
        count,
        at: (row) => {
            const index = lastUpTo(starts, row)
            const segment = segments[index]
            const place = segment?.places[row - (starts[index] ?? 0)]
            if (segment === undefined || place === undefined) {
                throw new RangeError('There is no such row among the issues.')
            }
            return keptRow(segment, place, editing)
        },
    }
}

function keptRow(
    { check, columns, change, acceptanceAt }: KeptSegment,
    place: number,
    editing: Editing
): ExportedIssue {
    const key = columns.keys[place] ?? ''
    const id = idOfKey(key)
    const name = columns.names?.[place] || undefined
    const link = editLink({
        ...editing,
        metadataType: check.check.issuesIdType,
        id,
    })
    return {
        check,
        issue: { id, name },
        identity: { key, mark: columns.marks[place] ?? 0 },
        link: link.kind === 'page' ? link.href : undefined,
        change,
        acceptance: acceptanceAt(place),
    }
}
