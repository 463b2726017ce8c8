import { giveFocus, isFocusLost, pageHeading } from './giveFocus'

/** How a page was left. */
export interface KeptPlace {
    /** By the name of what scrolls: how far down it was. */
    readonly tops: Readonly<Record<string, number>>
    /** What had the focus, by the name it can be found by. */
    readonly focus: string | undefined
}

export const untouchedPlace: KeptPlace = { tops: {}, focus: undefined }

/** Within a page: a box that scrolls by itself and is to be found where it was. */
const boxName = 'data-keeps-scroll'

const pageName = 'page'

/** A table that is one stop of the Tab key, its rows in groups or not. */
const grids = '[role="grid"], [role="treegrid"]'

/** What the page as a whole scrolls in: the platform's box, or the document. */
function pageScroller(): Element | null {
    let box = document.querySelector('main')?.parentElement
    while (box && !/auto|scroll/.test(getComputedStyle(box).overflowY)) {
        box = box.parentElement
    }
    return box ?? document.scrollingElement
}

export function withScroll(place: KeptPlace, target: unknown): KeptPlace {
    const box = target === document ? document.scrollingElement : target
    if (!(box instanceof Element)) {
        return place
    }
    const name =
        box.getAttribute(boxName) ??
        (box.querySelector('main') ? pageName : undefined)
    return name === undefined
        ? place
        : { ...place, tops: { ...place.tops, [name]: box.scrollTop } }
}

/** A heading has the focus on loan: what had it before is kept. */
export function withFocus(place: KeptPlace, target: unknown): KeptPlace {
    const element =
        target instanceof Element
            ? target.closest(`a, button, input, select, ${grids}`)
            : null
    return element?.closest('main')
        ? { ...place, focus: focusName(element) }
        : place
}

/** The same for the same thing once the page is drawn anew. */
function focusName(element: Element): string | undefined {
    return (
        element.getAttribute('href') ??
        (element.matches(grids) ? 'grid' : undefined)
    )
}

/**
 * Puts a page back as it was left: at once, and again as what is still missing
 * of it comes, until all stays in its place or somebody goes on.
 *
 * @returns gives up
 */
export function restorePlace({ tops, focus }: KeptPlace): () => void {
    const boxes = Object.entries({ [pageName]: 0, ...tops })
    let name = focus
    return repeat(() => {
        const found = boxes.map(([box, top]) => scrollTo(box, top))
        if (name !== undefined && isFree() && giveFocus(findFocus(name))) {
            name = undefined
        }
        return name === undefined && found.every((isThere) => isThere)
    })
}

/** @returns whether it is there now; it may not be as long as that yet */
function scrollTo(name: string, top: number): boolean {
    const box =
        name === pageName
            ? pageScroller()
            : [...document.querySelectorAll(`main [${boxName}]`)].find(
                  (element) => element.getAttribute(boxName) === name
              )
    if (!box) {
        return name === pageName
    }
    if (box.scrollTop !== top) {
        box.scrollTop = top
    }
    return Math.abs(box.scrollTop - top) < 2
}

const findFocus = (name: string) =>
    [
        ...document.querySelectorAll<HTMLElement>(
            `main :is(a[href], ${grids})`
        ),
    ].find((element) => focusName(element) === name)

/** The heading has the focus where nothing else was there to take it. */
const isFree = () => isFocusLost() || document.activeElement === pageHeading()

const goingOn = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const

/** What is drawn may scroll by itself once more, e.g. to an open row. */
const steadyFrames = 3

/**
 * Does it now, and again with each change of the page, until it says for a few
 * frames that all is done.
 */
function repeat(isDone: () => boolean): () => void {
    let doneFrames = 0
    let frame = 0
    const look = () => {
        frame = 0
        doneFrames = isDone() ? doneFrames + 1 : 0
        if (doneFrames === steadyFrames) {
            stop()
        } else if (doneFrames > 0) {
            frame = requestAnimationFrame(look)
        }
    }
    const lookBeforePaint = () => {
        if (isDone()) {
            frame ||= requestAnimationFrame(look)
        }
    }
    const observer = new MutationObserver(lookBeforePaint)
    const stop = () => {
        observer.disconnect()
        cancelAnimationFrame(frame)
        goingOn.forEach((name) => document.removeEventListener(name, stop))
    }
    observer.observe(document.body, {
        childList: true,
        subtree: true,
        attributeFilter: ['style'],
    })
    goingOn.forEach((name) =>
        document.addEventListener(name, stop, { passive: true })
    )
    lookBeforePaint()
    return stop
}
