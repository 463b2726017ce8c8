import { useEffect, useRef, useState } from 'react'

/** Long enough that a word is one change, short enough not to be noticed. */
const pauseMs = 250

/**
 * A text that is shown at once as it is typed, and handed on in the pauses: an
 * address that changes with each key is held back by browsers. A change from
 * elsewhere, by Back for example, ends the draft.
 */
export function useDraft(
    value: string,
    onChange: (value: string) => void
): readonly [draft: string, setDraft: (draft: string) => void] {
    const [draft, setDraft] = useState({ text: value, basis: value })
    const text = draft.basis === value ? draft.text : value
    const latest = useRef(onChange)
    useEffect(() => {
        latest.current = onChange
    })
    useEffect(() => {
        if (text === value) {
            return undefined
        }
        const timer = setTimeout(() => latest.current(text), pauseMs)
        return () => clearTimeout(timer)
    }, [text, value])
    return [text, (next) => setDraft({ text: next, basis: value })]
}
