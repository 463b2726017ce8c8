import { useShortcuts } from '../../../ui/controls/useShortcuts'

/**
 * J and K go to the next and the previous issue wherever the focus is, and
 * Escape leaves the one that is open, or what is selected.
 */
export function useIssueKeys(
    step: (by: 1 | -1) => void,
    /** Missing where there is nothing to leave. */
    leave: (() => void) | undefined
): void {
    useShortcuts({
        j: () => step(1),
        k: () => step(-1),
        ...(leave ? { Escape: leave } : {}),
    })
}
