/**
 * jsdom computes a style by walking every rule of every sheet, for each element
 * that a test looks at: minutes for a page of a hundred rows. No sheet says
 * anything the stories ask for, so an element's own style and its `hidden`
 * attribute are enough.
 */
export function lightComputedStyle(element: Element): CSSStyleDeclaration {
    // An element that is neither HTML nor SVG has no style of its own.
    const own = (element as HTMLElement).style as
        CSSStyleDeclaration | undefined
    const values: Record<string, string> = {
        display: element.hasAttribute('hidden') ? 'none' : 'block',
        visibility: 'visible',
        ...(own &&
            Object.fromEntries(
                Array.from(own, (name) => [name, own.getPropertyValue(name)])
            )),
    }
    // Of the interface's hundreds of properties, these are all that is read.
    return {
        ...values,
        getPropertyValue: (name: string) => values[name] ?? '',
    } as unknown as CSSStyleDeclaration
}
