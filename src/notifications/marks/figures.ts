import { markFigures } from '../../ui/words/markFigures'
import type { JobState } from './jobState'

/** Drawn in a 16 × 16 box; each state of a job has a figure of its own. */
export const jobStateFigures: Record<JobState, string> = {
    running: markFigures.play,
    queued: markFigures.hourglass,
    stuck: 'M8 1.500 15 14H1Zm-.9 4.200.3 4.300h1.200l.3-4.300Zm0 5.500v1.600h1.800v-1.600Z',
    failed: markFigures.cross,
    cancelled: 'M3 3h10v10H3Z',
    skipped: 'M2.500 3 8 8l-5.500 5ZM8 3l5.500 5L8 13Z',
    done: markFigures.tick,
    notRun: markFigures.ring,
    unknown:
        'M5 5.500C5 3.800 6.300 2.500 8 2.500s3 1.200 3 2.800c0 1.900-2.200 2.200-2.200 4H7.200c0-2.400 2.100-2.900 2.100-4 0-.8-.6-1.300-1.300-1.300S6.600 4.600 6.600 5.500ZM7.100 11h1.800v1.800H7.100Z',
}
