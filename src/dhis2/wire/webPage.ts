import { ForeignPageError } from '../errors'

/** What a web page says, as far as it is told on. */
export interface WebPage {
    readonly title: string
    /** Its words without its markup, cut off where there are many. */
    readonly text: string
}

/** A page that is longer is not looked at to its end. */
const lettersRead = 100_000
const lettersTold = 300

/** Parts of a page that nobody reads. */
const unread = 'title, script, style, noscript, template, svg'

/** Whether an answer is a web page, or a piece of one, in place of data. */
export const isWebPage = (body: string): boolean =>
    /<html|<!doctype html/i.test(body) || /^\s*<[a-z!]/i.test(body)

/**
 * Reads title and words of a page. Nothing in it is run or loaded: it comes
 * from whatever stands between the browser and the server.
 */
export function readWebPage(html: string): WebPage {
    const page = new DOMParser().parseFromString(
        html.slice(0, lettersRead),
        'text/html'
    )
    const title = withoutSpaces(page.title)
    page.querySelectorAll(unread).forEach((part) => part.remove())
    return { title, text: shortened(wordsIn(page.body)) }
}

/** The error that a page is in place of data. */
export function foreignPage(html: string, path: string): ForeignPageError {
    const { title, text } = readWebPage(html)
    return new ForeignPageError(
        'A web page came in place of data.',
        [title, text].filter((part) => part !== '').join(' · '),
        { path }
    )
}

/** The texts of all elements; without a space between, words would run together. */
function wordsIn(element: HTMLElement): string {
    const texts: string[] = []
    const walker = element.ownerDocument.createTreeWalker(
        element,
        NodeFilter.SHOW_TEXT
    )
    while (walker.nextNode() !== null) {
        texts.push(walker.currentNode.textContent ?? '')
    }
    return withoutSpaces(texts.join(' '))
}

const withoutSpaces = (text: string) => text.replace(/\s+/g, ' ').trim()

const shortened = (text: string) =>
    text.length > lettersTold ? `${text.slice(0, lettersTold).trim()}…` : text
