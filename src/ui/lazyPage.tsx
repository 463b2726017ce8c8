import { lazy, useState, type ComponentType } from 'react'

/**
 * A page whose code is loaded when it is first shown, or before. Code that is
 * there is shown at once: React's own `lazy` would show a waiting page first.
 */
export function lazyPage(load: () => Promise<ComponentType>) {
    let loaded: ComponentType | undefined
    const loadOnce = async () => {
        loaded = await load()
        return { default: loaded }
    }
    const Waiting = lazy(loadOnce)
    function Page() {
        // Kept: to change from the one to the other would begin it anew.
        const [Shown] = useState(() => loaded ?? Waiting)
        return <Shown />
    }
    return { Page, preload: () => void loadOnce().catch(() => undefined) }
}
