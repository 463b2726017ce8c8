/** A part of a text: prose, or lines to be copied as they are. */
export interface TextBlock {
    readonly kind: 'prose' | 'code'
    readonly text: string
}

const isBlank = (line: string) => line.trim() === ''
const isFence = (line: string) => line.trim().startsWith('```')
const isIndented = (line: string) => /^( {2,}|\t)/.test(line)
const beginsList = (line: string) => /^([-*•]|\d+[.)])\s/.test(line)
const endsSentence = (line: string) => /[.:;?!]$/.test(line)

/**
 * The texts of checks come as whoever wrote them typed them: wrapped by hand
 * in the middle of sentences, with commands behind a colon, indented or
 * between fences, and with an empty line or none between paragraphs. The
 * server folds some of them to one long line, fences and all. A line that ends
 * a sentence or begins a list keeps its break.
 */
export function textBlocks(text: string): readonly TextBlock[] {
    const blocks: TextBlock[] = []
    const lines = withFencesApart(text).split(/\r?\n/)
    let prose: string[] = []
    const endProse = () => {
        if (prose.length > 0) {
            blocks.push({ kind: 'prose', text: joinLines(prose) })
            prose = []
        }
    }
    for (let at = 0; at < lines.length;) {
        const line = lines[at] ?? ''
        const code = isFence(line)
            ? takeWhile(lines, at + 1, (next) => !isFence(next))
            : beginsCode(line, prose)
              ? takeWhile(lines, at, isIndented)
              : undefined
        if (code !== undefined) {
            endProse()
            blocks.push({ kind: 'code', text: withoutIndentation(code) })
            at += code.length + (isFence(line) ? 2 : 0)
            continue
        }
        if (isBlank(line)) {
            endProse()
        } else {
            prose.push(line.trim())
        }
        at += 1
    }
    endProse()
    return blocks.filter((block) => block.text !== '')
}

/** Each pair of fences on lines of its own; one without the other stays. */
const withFencesApart = (text: string) =>
    text.replace(
        /```([\s\S]*?)```/g,
        (_fenced, inside: string) =>
            `\n\`\`\`\n${withoutLanguage(inside)}\n\`\`\`\n`
    )

/** Of a code on the line of its fence, only a name known as such is no code. */
const withoutLanguage = (inside: string) =>
    inside
        .replace(/^[\w.+#-]*[ \t]*\r?\n/, '')
        .replace(
            /^(sql|psql|pgsql|plpgsql|postgresql|bash|sh|shell|console|json|http|xml|ya?ml|text|txt|java|javascript|js|python|csv|properties)[ \t]+/i,
            ''
        )

/** A line that is indented in the middle of a sentence goes on with it. */
const beginsCode = (line: string, prose: readonly string[]) =>
    isIndented(line) &&
    !isBlank(line) &&
    !beginsList(line.trim()) &&
    (prose.at(-1)?.endsWith(':') ?? true)

function takeWhile(
    lines: readonly string[],
    from: number,
    fits: (line: string) => boolean
): readonly string[] {
    const end = lines.findIndex((line, at) => at >= from && !fits(line))
    return lines.slice(from, end === -1 ? undefined : end)
}

function withoutIndentation(lines: readonly string[]): string {
    const widths = lines
        .filter((line) => !isBlank(line))
        .map((line) => line.search(/\S/))
    const width = Math.min(...widths)
    return lines
        .map((line) => line.slice(width).trimEnd())
        .join('\n')
        .trimEnd()
}

const joinLines = (lines: readonly string[]) =>
    lines.reduce((joined, line) =>
        beginsList(line) || endsSentence(joined)
            ? `${joined}\n${line}`
            : `${joined} ${line}`
    )
