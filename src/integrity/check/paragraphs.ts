/**
 * The texts of checks are wrapped by hand at about 100 characters, with an
 * empty line between paragraphs. A line that begins a list keeps its break.
 */
export function paragraphs(text: string): readonly string[] {
    return text
        .split(/\n\s*\n/)
        .map((paragraph) =>
            paragraph
                .split('\n')
                .map((line) => line.trim())
                .reduce((joined, line) =>
                    /^([-*•]|\d+[.)])\s/.test(line)
                        ? `${joined}\n${line}`
                        : `${joined} ${line}`
                )
                .trim()
        )
        .filter((paragraph) => paragraph !== '')
}
