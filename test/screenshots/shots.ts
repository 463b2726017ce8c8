import { serverStates, type ServerState } from './serverStates'
import { shownPages, type ShownPage } from './shownPages'

const widths = [1280, 400] as const
const languages = ['en', 'ar'] as const

/** One picture: what is on it, and where it is kept. */
export interface Shot {
    readonly page: string
    readonly state: string
    readonly file: string
    /** What tells it from its neighbours. */
    readonly words: string
}

export interface PlannedShot extends Shot {
    readonly shownPage: ShownPage
    readonly serverState: ServerState
    readonly width: number
    readonly language: string
}

/** @param wanted of the file's name; all pictures without */
export function plannedShots(wanted: string): readonly PlannedShot[] {
    return shownPages.flatMap((shownPage) =>
        serverStates
            .filter(({ name }) => shownPage.states?.includes(name) ?? true)
            .flatMap((serverState) =>
                languages.flatMap((language) =>
                    widths.map((width) => ({
                        shownPage,
                        serverState,
                        language,
                        width,
                        page: shownPage.name,
                        state: serverState.name,
                        file: `${shownPage.name}-${serverState.name}-${language}-${width}.png`,
                        words: `${language}, ${width} px`,
                    }))
                )
            )
            .filter(({ file }) => file.includes(wanted))
    )
}
