import { useCallback, useMemo, useState } from 'react'
import type { useOpenIssue } from './panel/useOpenIssue'
import { issueGroups } from './rows/issueGroups'
import { issueLines, type IssueLines } from './rows/issueLines'
import type { IssueView } from './rows/issueView'
import { useFoldedChecks } from './rows/useFoldedChecks'

type OpenedIssue = ReturnType<typeof useOpenIssue>

/** The table's lines, and its cursor: on a row or on the head of a group. */
export interface TableLines {
    readonly lines: IssueLines
    readonly cursor: number
    readonly moveTo: (line: number) => void
    readonly open: (line: number) => void
    readonly fold: (headLine: number, isFolded: boolean) => void
    readonly foldAll: (isFolded: boolean) => void
}

/**
 * Puts the rows of a view into groups that fold.
 *
 * @param found the row cursor, which knows nothing of groups
 * @returns the lines, and the row cursor such that it unfolds where it goes
 */
export function useIssueLines(
    view: IssueView,
    found: OpenedIssue
): readonly [TableLines, OpenedIssue] {
    const { isFolded, fold } = useFoldedChecks()
    const groups = useMemo(() => issueGroups(view), [view])
    const lines = useMemo(
        () => issueLines(view.rows.length, groups, isFolded),
        [view, groups, isFolded]
    )
    /** Name of the check on whose head the cursor is. */
    const [head, setHead] = useState<string>()
    const headLine = lines.groups.find(
        ({ check }) => check.name === head
    )?.headLine

    const { moveTo: moveToPlace, open: openPlace } = found
    const reach = useCallback(
        (place: number) => {
            const group = lines.groupAt(lines.lineOf(place))
            setHead(undefined)
            if (group?.isFolded) {
                fold([group.check.name], false)
            }
        },
        [lines, fold]
    )
    const opened = {
        ...found,
        moveTo: useCallback(
            (place: number) => {
                reach(place)
                moveToPlace(place)
            },
            [reach, moveToPlace]
        ),
        open: useCallback(
            (place: number) => {
                reach(place)
                openPlace(place)
            },
            [reach, openPlace]
        ),
    }
    const { moveTo, open } = opened
    return [
        {
            lines,
            cursor: headLine ?? lines.lineOf(found.cursor),
            moveTo: useCallback(
                (line) => {
                    const place = lines.placeAt(line)
                    if (place === -1) {
                        setHead(lines.groupAt(line)?.check.name)
                    } else {
                        moveTo(place)
                    }
                },
                [lines, moveTo]
            ),
            open: useCallback(
                (line) => open(lines.placeAt(line)),
                [lines, open]
            ),
            fold: useCallback(
                (headLine, isFolded) => {
                    const group = lines.groupAt(headLine)
                    if (group !== undefined) {
                        setHead(group.check.name)
                        fold([group.check.name], isFolded)
                    }
                },
                [lines, fold]
            ),
            foldAll: useCallback(
                (isFolded) =>
                    fold(
                        lines.groups.map(({ check }) => check.name),
                        isFolded
                    ),
                [lines, fold]
            ),
        },
        opened,
    ]
}
