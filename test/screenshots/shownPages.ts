import type { ServerState } from './serverStates'

export interface ShownPage {
    readonly name: string
    readonly route: (state: ServerState) => string
    /** What is pressed once the page is there, as a selector. */
    readonly press?: string
    /** The states in which it is not the same as in another; all if absent. */
    readonly states?: readonly ServerState['name'][]
}

/** A list that is long enough to be loaded only when it is asked for. */
const filterOf = ({ name, check }: ServerState) =>
    name === '100000-rows' ? `check=${check}` : ''

/** Every page, a line each. */
export const shownPages: readonly ShownPage[] = [
    { name: 'overview', route: () => '/' },
    { name: 'checks', route: () => '/checks' },
    { name: 'check', route: ({ check }) => `/checks/${check}` },
    { name: 'issues', route: (state) => `/issues?${filterOf(state)}` },
    {
        name: 'issues-flat',
        route: (state) => `/issues?group=none&${filterOf(state)}`,
    },
    {
        name: 'issue',
        route: ({ check }) => `/issues?check=${check}`,
        press: '[role$="grid"] td:nth-child(2)',
        states: ['1-row', '97-rows', '100000-rows'],
    },
    { name: 'runs', route: () => '/runs', states: ['97-rows'] },
    {
        name: 'report',
        route: () => '/report',
        states: ['never-run', '97-rows', 'failing-check'],
    },
    { name: 'jobs', route: () => '/jobs', states: ['97-rows'] },
    {
        name: 'job',
        route: () => '/jobs',
        press: 'main td a[href*="DATA_INTEGRITY_DETAILS/"]',
        states: ['97-rows', 'failing-check'],
    },
    {
        name: 'run-dialog',
        route: () => '/checks',
        press: '[aria-haspopup="dialog"]',
        states: ['97-rows'],
    },
]
