import { useEffect, useRef, type RefObject } from 'react'

/** Does something when the Down key is pressed in the element of the ref. */
export function useArrowDown(onDown: () => void): RefObject<HTMLDivElement> {
    const element = useRef<HTMLDivElement>(null)
    const latest = useRef(onDown)
    useEffect(() => {
        latest.current = onDown
    })
    useEffect(() => {
        const { current } = element
        const follow = (event: KeyboardEvent) => {
            const { key, altKey, ctrlKey, metaKey, isComposing } = event
            if (
                key === 'ArrowDown' &&
                !(altKey || ctrlKey || metaKey || isComposing)
            ) {
                event.preventDefault()
                latest.current()
            }
        }
        current?.addEventListener('keydown', follow)
        return () => current?.removeEventListener('keydown', follow)
    }, [])
    return element
}
