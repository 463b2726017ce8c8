/** What is used of a browser's storage. */
export type KeptTexts = Pick<Storage, 'getItem' | 'setItem'>

/** Refuses everything, as a full storage does: who keeps texts is used to it. */
const forbidden: KeptTexts = {
    getItem: () => null,
    setItem: () => {
        throw new Error('This browser keeps nothing.')
    },
}

/**
 * The storage of the tab (`session`) or of the browser (`local`). Where the
 * browser forbids it, even to look at it throws.
 */
export function browserStorage(kind: 'session' | 'local'): KeptTexts {
    try {
        return kind === 'session' ? window.sessionStorage : window.localStorage
    } catch {
        return forbidden
    }
}
