/**
 * What keeps a person from seeing where the focus is; undefined if nothing
 * does. Runs in the page, and so uses nothing from outside of itself.
 *
 * @param foreign selector of what is not ours to mend
 */
export function seenFocus(foreign: string): string | undefined {
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) {
        return 'nothing has the focus'
    }
    if (activeElement.closest(foreign) !== null) {
        return undefined
    }
    const rowId = activeElement.getAttribute('aria-activedescendant')
    const row = rowId === null ? null : document.getElementById(rowId)
    // Boxes of the platform are drawn beside an input that cannot be seen.
    const label = activeElement.matches(
        'input[type=checkbox], input[type=radio]'
    )
        ? activeElement.closest('label')
        : null
    const place = row ?? label ?? activeElement
    const name = place.outerHTML.slice(0, 160)
    const { left, right, top, bottom, width, height } =
        place.getBoundingClientRect()
    if (width === 0 || height === 0) {
        return `it is on what has no size: ${name}`
    }
    const middle = [
        (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
        (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    ] as const
    const above = document.elementFromPoint(...middle)
    if (above === null) {
        return `it is out of sight: ${name}`
    }
    const isCovered = !place.contains(above) && !above.contains(place)
    if (isCovered && above.closest(foreign) === null) {
        return `it is covered by ${above.outerHTML.slice(0, 160)}: ${name}`
    }
    const isMarked = (element: Element) =>
        [undefined, '::before', '::after'].some((part) => {
            const { outlineStyle, outlineWidth } = getComputedStyle(
                element,
                part
            )
            return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0
        })
    const marked = [
        activeElement,
        ...(label?.querySelectorAll('*') ?? []),
        // The box in which a table scrolls is drawn around the table.
        activeElement.closest('[role$=grid]')?.parentElement ?? activeElement,
    ]
    return marked.some(isMarked) ? undefined : `it has no outline: ${name}`
}
