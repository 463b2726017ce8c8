import {
    lazy,
    useState,
    type ComponentType,
    type FunctionComponent,
} from 'react'
import { CodeLoadError } from '../notices/codeLoadError'

/**
 * A part of the app (a page, a dialog) whose code is loaded when it is first shown, or before. Code that is
 * there is shown at once: React's own `lazy` would show a waiting page first.
 * Nor does it ever ask again for what it could not have; here the boundary that
 * has shown the failure sees to that.
 */
export function lazyPart<Props extends object = object>(
    load: () => Promise<ComponentType<Props>>
) {
    let loaded: ComponentType<Props> | undefined
    const loadOnce = async () => {
        try {
            loaded = await load()
            return { default: loaded }
        } catch (reason) {
            throw new CodeLoadError(reason, () => {
                Waiting = lazy(loadOnce)
            })
        }
    }
    let Waiting = lazy(loadOnce)
    function Part(props: Props) {
        // Kept: to change from the one to the other would begin it anew.
        const [Shown] = useState(
            () => (loaded ?? Waiting) as FunctionComponent<Props>
        )
        return <Shown {...props} />
    }
    return { Part, preload: () => void loadOnce().catch(() => undefined) }
}
