import { useEffect } from 'react'
import { tabTitle, type TitleParts } from './tabTitle'

/** There is one title of the tab, whoever says a part of it. */
let given: readonly TitleParts[] = []

/**
 * Says a part of the browser tab's title, as long as it is on the screen: the
 * app says page and progress, a page what it is about.
 */
export function usePageTitle({ progress, object, page }: TitleParts): void {
    useEffect(() => {
        const parts = { progress, object, page }
        given = [...given, parts]
        showTitle()
        return () => {
            given = given.filter((other) => other !== parts)
            showTitle()
        }
    }, [progress, object, page])
}

/**
 * The global shell of DHIS2 2.42 and newer writes the app's name into the tab
 * once and never looks at the title of the frame that the app is in.
 */
function showTitle(): void {
    const title = tabTitle(given)
    document.title = title
    try {
        window.parent.document.title = title
    } catch {
        // A page of another server around the app keeps its own title.
    }
}
