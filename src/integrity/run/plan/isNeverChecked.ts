import type { CheckView } from '../../checkView'

/** Whether the server holds, and this browser remembers, no result at all. */
export const isNeverChecked = (views: readonly CheckView[]): boolean =>
    views.length > 0 &&
    views.every(
        ({ state, result }) => state.kind === 'notRun' && result === undefined
    )
