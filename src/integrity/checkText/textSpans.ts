/** A part of a line of prose. */
export type TextSpan =
    | { readonly kind: 'text' | 'code'; readonly text: string }
    /** `href` is an address of `http` or `https` and nothing else. */
    | { readonly kind: 'link'; readonly text: string; readonly href: string }

/** Words in brackets; one pair of brackets may stand within. */
const words = String.raw`\[((?:[^[\]\n]|\[[^[\]\n]*\])+)\]`
/** An address in parentheses; pairs of them may stand within. */
const address = String.raw`\(\s*(https?:\/\/(?:[^\s()<>]|\([^\s()<>]*\))+)(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)`
const bareAddress = String.raw`\bhttps?:\/\/[^\s<>"${'`'}“”«»。，、；：！？）」』】،؛؟]+`

/** Two backticks hold a text with one in it. */
const code = '``([^\\n]+?)``(?!`)|`([^`\\n]+)`(?!`)|`{3,}'

const marks = new RegExp(`${code}|${words}${address}|(${bareAddress})`, 'gi')

/**
 * A line of prose with its inline Markdown: code between backticks, links and
 * bare addresses. Whatever is no more than nearly one of them, and everything
 * else, HTML too, stays the text that it is.
 */
export function textSpans(prose: string): readonly TextSpan[] {
    const spans: TextSpan[] = []
    let done = 0
    for (const match of prose.matchAll(marks)) {
        const marked = spanOf(match)
        if (marked === undefined) {
            continue
        }
        if (match.index > done) {
            spans.push({ kind: 'text', text: prose.slice(done, match.index) })
        }
        spans.push(marked.span)
        done = match.index + marked.length
    }
    if (done < prose.length) {
        spans.push({ kind: 'text', text: prose.slice(done) })
    }
    return spans
}

/** What a match is, and how much of the text it takes. */
function spanOf([
    whole,
    longCode,
    shortCode,
    label,
    target,
    bare,
]: RegExpMatchArray): { span: TextSpan; length: number } | undefined {
    const coded = longCode ?? shortCode
    if (coded !== undefined) {
        return {
            span: { kind: 'code', text: coded.trim() },
            length: whole.length,
        }
    }
    const isNamed = label !== undefined && target !== undefined
    const href = isNamed ? target : withoutPunctuation(bare ?? '')
    if (!isAddress(href)) {
        return undefined
    }
    return isNamed
        ? { span: { kind: 'link', text: label, href }, length: whole.length }
        : { span: { kind: 'link', text: href, href }, length: href.length }
}

/** Punctuation behind an address is that of the sentence. */
function withoutPunctuation(address: string): string {
    let kept = address
    while (/[.,;:!?'’*_|~…\]})]$/.test(kept) && !endsInPair(kept)) {
        kept = kept.slice(0, -1)
    }
    return kept
}

/** `…/Null_(island)`: the parenthesis that was opened within belongs to it. */
const endsInPair = (address: string) =>
    address.endsWith(')') &&
    address.split('(').length >= address.split(')').length

function isAddress(text: string): boolean {
    try {
        const { protocol, host } = new URL(text)
        // What is to be filled in, `http://{server}/api`, leads nowhere.
        return /^https?:$/.test(protocol) && /^[^{}]+$/.test(host)
    } catch {
        return false
    }
}
