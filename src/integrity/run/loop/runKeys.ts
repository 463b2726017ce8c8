/** Names of what the query client keeps of runs. */
export const runKeys = {
    run: ['integrity', 'run'],
    watch: ['integrity', 'watch'],
} as const
