const appName = 'Integrity Monitor'

/** What the title of the browser's tab is made of; each part may be missing. */
export interface TitleParts {
    /** How far a run has come, e.g. "41 of 93". */
    readonly progress?: string | undefined
    /** What the page is about, e.g. the title of a check. */
    readonly object?: string | undefined
    /** The name of the page, e.g. "Checks". */
    readonly page?: string | undefined
}

/**
 * The title of the tab: what changes or tells most comes first, for a narrow
 * tab shows the beginning alone.
 */
export function tabTitle(given: readonly TitleParts[]): string {
    const saidBy = (part: keyof TitleParts) =>
        given.findLast((parts) => parts[part] !== undefined)?.[part]
    const progress = saidBy('progress')
    const name = [saidBy('object'), saidBy('page'), appName]
        .filter((text) => text !== undefined)
        .join(' · ')
    return progress === undefined ? name : `(${progress}) ${name}`
}
