import { useEffect } from 'react'
import { giveFocus, isFocusLost, pageHeading } from './giveFocus'

/** An element that has the focus, and all that it stands in. */
type FocusPath = readonly HTMLElement[]

/**
 * Names dialogs while they are open, and gives the focus back to what has
 * opened one, once that is closed. Where it cannot have it any more (its menu
 * is closed, it rests while what was confirmed goes on), the focus goes to
 * what is nearest.
 *
 * @param fallback finds where to go when the opener rests, e.g. to what goes on
 */
export function useDialogs(fallback: string): void {
    useEffect(() => {
        let opener: FocusPath = []
        let wasOpen = false
        const remember = ({ target }: FocusEvent) => {
            if (target instanceof HTMLElement && !isInDialog(target)) {
                opener = pathOf(target)
            }
        }
        const observer = new MutationObserver(() => {
            const dialogs = document.querySelectorAll('[role="dialog"]')
            dialogs.forEach(nameDialog)
            const isOpen = dialogs.length > 0
            if (wasOpen && !isOpen && isFocusLost()) {
                void (
                    giveFocus(nearest(opener)) ||
                    giveFocus(document.querySelector<HTMLElement>(fallback)) ||
                    giveFocus(pageHeading())
                )
            }
            wasOpen = isOpen
        })
        // Dialogs stand beside the app; what is within them does not matter.
        const places = [
            document.body,
            document.getElementById('dhis2-portal-root'),
        ]
        places.forEach(
            (place) => place && observer.observe(place, { childList: true })
        )
        document.addEventListener('focusin', remember)
        return () => {
            observer.disconnect()
            document.removeEventListener('focusin', remember)
        }
    }, [fallback])
}

const isInDialog = (element: HTMLElement) =>
    element.closest('[role="dialog"]') !== null

function pathOf(element: HTMLElement): FocusPath {
    const path: HTMLElement[] = []
    for (
        let at: HTMLElement | null = element;
        at !== null && at !== document.body;
        at = at.parentElement
    ) {
        path.push(at)
    }
    return path
}

/** The opener itself, or the button of the menu that it stood in. */
function nearest(path: FocusPath): HTMLElement | undefined {
    const [opener] = path
    if (opener?.isConnected) {
        return opener.matches(':disabled') ? undefined : opener
    }
    return (
        path
            .find(({ isConnected }) => isConnected)
            ?.querySelector<HTMLElement>('[aria-expanded]:enabled') ?? undefined
    )
}

const titleId = 'dialog-title'

/**
 * Names a dialog by its title: the platform's has a title, but no name, and
 * takes none.
 */
function nameDialog(dialog: Element): void {
    const title = dialog.querySelector('h1, [data-test$="modaltitle"]')
    if (title && !dialog.hasAttribute('aria-labelledby')) {
        title.id ||= titleId
        dialog.setAttribute('aria-labelledby', title.id)
    }
}
