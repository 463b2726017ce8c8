import { useEffect, useRef, useState } from 'react'
import { VisuallyHidden } from '../../ui/words/VisuallyHidden'

interface LiveTextProps {
    /** What there is to say now; empty when nothing. */
    readonly text: string
    /** Between two things said, so that a busy job does not talk without end. */
    readonly pauseMs?: number | undefined
}

/** Says politely what changes, at most once in a while. */
export function LiveText({ text, pauseMs = 5_000 }: LiveTextProps) {
    const [spoken, setSpoken] = useState('')
    const lastSpokenAt = useRef(-Infinity)

    useEffect(() => {
        const waitMs = lastSpokenAt.current + pauseMs - Date.now()
        const timer = setTimeout(
            () => {
                lastSpokenAt.current = Date.now()
                setSpoken(text)
            },
            Math.max(0, waitMs)
        )
        return () => clearTimeout(timer)
    }, [text, pauseMs])

    return (
        <VisuallyHidden>
            <span aria-live="polite">{spoken}</span>
        </VisuallyHidden>
    )
}
