import type { CheckView } from '../checkView'

/** Whether nothing at all is known of a check, and it is not being run. */
export function isWithoutResult({ state, result }: CheckView): boolean {
    return (
        state.kind === 'notRun' ||
        (state.kind === 'didNotRun' && result === undefined)
    )
}
