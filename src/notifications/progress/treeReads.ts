import type { JobProgress } from '../../dhis2/models/progress/jobProgress'

/** The tree is written down every 15 seconds; asking more often brings nothing. */
const runningGapMs = 10_000
/** The last time it is written down some moments after the job's end. */
const endedGapMs = 2000
/** Then it is taken as it is: some jobs never have a tree. */
const mostReadsAfterEnd = 4

/** Pause before the tree of a job is read again; false when it is not. */
export function nextTreeReadMs(
    isOver: boolean,
    progress: JobProgress | null | undefined,
    reads: number
): number | false {
    if (!isOver) {
        return runningGapMs
    }
    return isWhole(progress) || reads >= mostReadsAfterEnd ? false : endedGapMs
}

/** Whether the tree of a job that is over says so itself. */
function isWhole(progress: JobProgress | null | undefined): boolean {
    const sequence = progress?.sequence ?? []
    return (
        sequence.length > 0 &&
        sequence.every(({ status }) => status !== 'RUNNING')
    )
}
