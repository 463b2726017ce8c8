/** Whether a key is meant for the field or the dialog that has the focus. */
export const isTyping = ({ target }: KeyboardEvent): boolean =>
    (target as Element).closest(
        'input:not([type="checkbox"]), textarea, select, [role="dialog"]'
    ) !== null

/** Whether a key is held with one that makes it the browser's. */
export const isChord = (event: KeyboardEvent): boolean =>
    event.ctrlKey || event.metaKey || event.altKey
