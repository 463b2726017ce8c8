import { useState, type KeyboardEvent } from 'react'

/**
 * One stop of the Tab key for all bars; the arrow keys go on from bar to bar,
 * in the direction in which the page is read.
 *
 * @param uids of the bars, the oldest first
 */
export function useBarKeys(uids: readonly string[]) {
    const [chosen, setChosen] = useState<string>()
    const current =
        chosen !== undefined && uids.includes(chosen) ? chosen : uids.at(-1)
    const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
        const isFromRight =
            getComputedStyle(event.currentTarget).direction === 'rtl'
        const index = nextIndex(
            event.key,
            uids.indexOf(current ?? ''),
            uids.length - 1,
            isFromRight
        )
        const next = index === undefined ? undefined : uids[index]
        if (next !== undefined) {
            event.preventDefault()
            document.getElementById(barId(next))?.focus()
        }
    }
    return { current, setChosen, onKeyDown }
}

export const barId = (taskUid: string) => `job-bar-${taskUid}`

function nextIndex(
    key: string,
    index: number,
    last: number,
    isFromRight: boolean
): number | undefined {
    switch (key) {
        case 'ArrowRight':
            return index + (isFromRight ? -1 : 1)
        case 'ArrowLeft':
            return index + (isFromRight ? 1 : -1)
        case 'Home':
            return 0
        case 'End':
            return last
        default:
            return undefined
    }
}
