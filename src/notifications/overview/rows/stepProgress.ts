/** How far a running job is with the step that it is at. */
export interface StepProgress {
    readonly done: number
    readonly total: number
}

const counted = /^(.*?)\s*\[(\d+)\/(\d+)\]$/s

/** The line of a running job: "Updating tables [2/3]" is two of three. */
export function readStep(line: string): {
    readonly words: string
    readonly progress: StepProgress | undefined
} {
    const [, words = line, done = '', total = ''] = counted.exec(line) ?? []
    return Number(total) > 0 && Number(done) <= Number(total)
        ? { words, progress: { done: Number(done), total: Number(total) } }
        : { words: line, progress: undefined }
}
