/** The code of a page could not be had: offline, or the app was updated since. */
export class CodeLoadError extends Error {
    /** @param forget lets the code be asked for again the next time */
    constructor(
        reason: unknown,
        readonly forget: () => void
    ) {
        super(reason instanceof Error ? reason.message : String(reason))
        this.name = 'CodeLoadError'
    }
}
