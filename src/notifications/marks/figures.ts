import type { JobState } from './jobState'

/** Drawn in a 16 × 16 box; each state of a job has a figure of its own. */
export const jobStateFigures: Record<JobState, string> = {
    running: 'M4 2.5 13 8l-9 5.500Z',
    queued: 'M4 2h8v3L9 8l3 3v3H4v-3l3-3-3-3Z',
    stuck: 'M8 1.500 15 14H1Zm-.9 4.200.3 4.300h1.200l.3-4.300Zm0 5.500v1.600h1.800v-1.600Z',
    failed: 'm4.2 3 3.8 3.8L11.800 3 13 4.200 9.200 8l3.800 3.800-1.200 1.200L8 9.200 4.200 13 3 11.800 6.800 8 3 4.200Z',
    cancelled: 'M3 3h10v10H3Z',
    skipped: 'M2.500 3 8 8l-5.500 5ZM8 3l5.500 5L8 13Z',
    done: 'M6.5 11.600 2.900 8l1.200-1.200 2.400 2.400 5.400-5.400L13.100 5Z',
    notRun: 'M8 3a5 5 0 1 0 .01 0Zm0 1.600a3.400 3.400 0 1 1-.01 0Z',
    unknown:
        'M5 5.500C5 3.800 6.300 2.500 8 2.500s3 1.200 3 2.800c0 1.900-2.200 2.200-2.200 4H7.200c0-2.400 2.100-2.900 2.100-4 0-.8-.6-1.300-1.300-1.300S6.600 4.600 6.600 5.500ZM7.100 11h1.800v1.800H7.100Z',
}
