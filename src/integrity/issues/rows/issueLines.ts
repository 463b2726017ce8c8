import { lastUpTo } from '../../../ui/table/lastUpTo'
import type { IssueGroup } from './issueGroups'

/**
 * The lines of the table: rows of issues, under the head of their group where
 * they are grouped. A line is a number too: which one it is is told by where
 * the groups begin.
 */
export interface IssueLines {
    readonly lineCount: number
    readonly groups: readonly ShownGroup[]
    /** The group that a line belongs to; undefined in a flat list. */
    readonly groupAt: (line: number) => ShownGroup | undefined
    /** Place of the line's row among those shown; -1 for a head. */
    readonly placeAt: (line: number) => number
    /** Line of a row, or of its group's head where that is folded. */
    readonly lineOf: (place: number) => number
}

export interface ShownGroup extends IssueGroup {
    readonly headLine: number
    readonly isFolded: boolean
}

export function issueLines(
    rowCount: number,
    issueGroups: readonly IssueGroup[],
    isFolded: (checkName: string) => boolean
): IssueLines {
    const groups: ShownGroup[] = []
    let lineCount = 0
    for (const group of issueGroups) {
        const folded = isFolded(group.check.name)
        groups.push({ ...group, headLine: lineCount, isFolded: folded })
        lineCount += 1 + (folded ? 0 : group.shown)
    }
    const headLines = groups.map(({ headLine }) => headLine)
    const firstPlaces = groups.map(({ firstPlace }) => firstPlace)
    const groupAt = (line: number) => groups[lastUpTo(headLines, line)]
    return {
        lineCount: groups.length === 0 ? rowCount : lineCount,
        groups,
        groupAt,
        placeAt: (line) => {
            const group = groupAt(line)
            if (group === undefined) {
                return line
            }
            const { headLine, firstPlace } = group
            return line <= headLine ? -1 : firstPlace + line - headLine - 1
        },
        lineOf: (place) => {
            const group = groups[lastUpTo(firstPlaces, place)]
            if (group === undefined || place < 0) {
                return place
            }
            const { headLine, firstPlace } = group
            return group.isFolded ? headLine : headLine + 1 + place - firstPlace
        },
    }
}
