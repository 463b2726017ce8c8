import type { DataIntegrityResult } from '../../../dhis2/models/dataIntegrityResult'
import type { Unreadable } from '../../../dhis2/reading/unreadable'
import type { ExportedCheck } from '../document/exportDocument'
import { joinedInPieces } from './joinedInPieces'

/**
 * The result of a check as the server would answer it, with some of its
 * issues; nothing where there is neither. Fields that this app has added are
 * gone. Issues that could not be read are where they were, as they came, if
 * all the others are there as well.
 *
 * @param issues each as JSON
 */
export function resultPieces(
    { check, result, listed }: ExportedCheck,
    issues: readonly string[]
): readonly string[] {
    if (result === undefined && issues.length === 0) {
        return []
    }
    const head = headOf(result ?? { ...check, unreadableIssues: [] })
    if (listed === undefined && issues.length === 0) {
        return [JSON.stringify(head)]
    }
    const odd = result?.unreadableIssues ?? []
    const isWhole = issues.length === result?.issues?.length
    const list =
        isWhole && odd.length > 0 ? withOdd(issues, odd, check.name) : issues
    return [
        JSON.stringify(head).slice(0, -1),
        ',"issues":[',
        ...joinedInPieces(list, ',\n'),
        ']}',
    ]
}

function headOf({
    issues: _issues,
    unreadableIssues: _unreadable,
    unreadableFields: _fields,
    listedCount: _listed,
    isListNewer: _newer,
    isForgotten: _forgotten,
    listingError: _error,
    listingFailedTime: _time,
    ...head
}: DataIntegrityResult) {
    return head
}

/** Paths have the places of issues: `orgunits_orphaned.issues.12.name`. */
function withOdd(
    issues: readonly string[],
    odd: readonly Unreadable[],
    checkName: string
): readonly string[] {
    const list = [...issues]
    for (const { path, raw } of odd) {
        const place = parseInt(path.slice(`${checkName}.issues.`.length), 10)
        list.splice(place, 0, JSON.stringify(raw ?? null))
    }
    return list
}
