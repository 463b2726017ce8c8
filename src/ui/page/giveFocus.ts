/**
 * Puts the focus on a text, for a keyboard or a screen reader to go on from: on
 * its own it would be lost with what has been pressed.
 */
export function giveFocus(element: HTMLElement | null | undefined): boolean {
    if (!element) {
        return false
    }
    if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
        element.tabIndex = -1
    }
    element.focus({ preventScroll: true })
    return document.activeElement === element
}

/** Whether nothing has the focus, or what has it can do nothing any more. */
export function isFocusLost(): boolean {
    const { activeElement } = document
    return (
        activeElement === null ||
        activeElement === document.body ||
        activeElement.matches(':disabled')
    )
}

/** The heading of the page on the screen; React hides one that has to wait. */
export function pageHeading(): HTMLElement | undefined {
    return [...document.querySelectorAll<HTMLElement>('main h1')].find(
        (heading) => heading.closest('[style*="display: none"]') === null
    )
}
