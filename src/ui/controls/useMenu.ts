import { useId, useRef, useState } from 'react'
import { useDismissal } from './useDismissal'

/** A panel that a button opens and closes, and that closes by itself. */
export function useMenu() {
    const [isOpen, setIsOpen] = useState(false)
    /** Around the button and the panel. */
    const root = useRef<HTMLDivElement>(null)
    const panelId = useId()
    const close = () => setIsOpen(false)
    useDismissal(root, isOpen, close)
    return {
        root,
        isOpen,
        close,
        panelId,
        /** Of the button, to which the panel is to be `panelId`. */
        opener: {
            'aria-expanded': isOpen,
            'aria-controls': panelId,
            onClick: () => setIsOpen(!isOpen),
        },
    }
}
