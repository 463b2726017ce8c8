import type { KeptTexts } from '../../dhis2/server/browserStorage'

const keyOf = (owner: string) => `integrity-monitor:saved:${owner}`

/** Whether this tab has saved the run before it was reloaded. */
export function wasSaved(
    memory: KeptTexts,
    owner: string,
    runId: string
): boolean {
    return memory.getItem(keyOf(owner)) === runId
}

export function rememberSaved(
    memory: KeptTexts,
    owner: string,
    runId: string
): void {
    try {
        memory.setItem(keyOf(owner), runId)
    } catch {
        // After a reload it is saved again, and the store has it already.
    }
}
