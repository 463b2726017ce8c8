import type { Standin } from '../standin/createStandin'
import type { StandinOptions } from '../standin/standinOptions'

export interface ServerState {
    readonly name:
        | 'never-run'
        | '0-rows'
        | '1-row'
        | '97-rows'
        | '100000-rows'
        | 'failing-check'
    /** The check that pages of one check are about. */
    readonly check: string
    readonly options: StandinOptions
    readonly before: (standin: Standin) => void
}

const coordinates = 'orgunits_no_coordinates'

const ranOne = ({ control }: Standin) => {
    control.startJob('DATA_INTEGRITY_DETAILS', { checks: [coordinates] })
    control.advance(60_000)
}

const ranAll = ({ control }: Standin) => {
    control.startJob('DATA_INTEGRITY')
    control.startJob('DATA_INTEGRITY_DETAILS')
    control.advance(120_000)
}

/** What a server can hold that makes its pages look another way. */
export const serverStates: readonly ServerState[] = [
    {
        name: 'never-run',
        check: coordinates,
        options: {},
        before: () => undefined,
    },
    {
        name: '0-rows',
        check: coordinates,
        options: { issues: 0 },
        before: ranOne,
    },
    {
        name: '1-row',
        check: coordinates,
        options: { issues: 1 },
        before: ranOne,
    },
    {
        name: '97-rows',
        check: coordinates,
        options: { issues: 97, historyOfImports: true },
        before: ranAll,
    },
    {
        name: '100000-rows',
        check: coordinates,
        options: { issues: 100_000 },
        before: ranAll,
    },
    {
        name: 'failing-check',
        check: 'program_stages_no_programs',
        options: { culprit: true },
        before: ranAll,
    },
]
