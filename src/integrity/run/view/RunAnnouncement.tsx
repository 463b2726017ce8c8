import { VisuallyHidden } from '../../../ui/words/VisuallyHidden'
import { runHeadline } from './runHeadline'
import type { RunView } from './runView'

/** So many parts of a run are told to those who listen to it. */
const parts = 4

/** Tells of a run now and then, and of each turn it takes. */
export function RunAnnouncement({ view }: { view: RunView }) {
    const { done, total } = view
    const step = Math.max(1, Math.ceil(total / parts))
    const told = done === total ? done : Math.floor(done / step) * step
    return (
        <VisuallyHidden>
            <span role="status" aria-live="polite">
                {runHeadline({ ...view, done: told })}
            </span>
        </VisuallyHidden>
    )
}
