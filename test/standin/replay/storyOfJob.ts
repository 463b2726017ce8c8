type Row = { level?: string; completed?: boolean; message?: string }
type Node = { status?: string; stages?: Node[]; items?: Node[] }

/** Numbers differ, and the failing checks fail for another reason. */
const normalised = (message: string): string =>
    message
        .replace(/\d+/g, '#')
        .replace(/(Data|SQLGrammar)Exception/g, 'Exception')
        .replace(/; nested exception.*/s, '')

const withoutRepeats = (texts: readonly string[]): string[] =>
    texts.filter((text, index) => text !== texts[index - 1])

/** What a feed says, newest first; how many checks fail is left out. */
export const storyOfFeed = (feed: unknown): string => {
    const rows = Array.isArray(feed) ? (feed as Row[]) : []
    return withoutRepeats(
        rows.map(
            ({ level = '', completed, message = '' }) =>
                `${level}${completed ? ' completed' : ''} "${normalised(message)}"`
        )
    ).join(', ')
}

const storyOfNode = ({
    status = '',
    stages = [],
    items = [],
}: Node): string => {
    const parts = [
        ...stages.map(storyOfNode),
        ...[...new Set(items.map(storyOfNode))].sort(),
    ]
    return parts.length === 0 ? status : `${status} (${parts.join(', ')})`
}

/** How each process and stage is said to be, and which items there are. */
export const storyOfTree = (progress: unknown): string => {
    const { sequence = [] } = (progress ?? {}) as { sequence?: Node[] }
    return sequence.map(storyOfNode).join(', ') || 'empty'
}
