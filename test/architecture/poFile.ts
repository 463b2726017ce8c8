type PoEntry = {
    context: string | undefined
    key: string
    plural: string | undefined
    /** One text, or one for each plural form. */
    translations: readonly string[]
    isFuzzy: boolean
}

const unquote = (quoted: string): string => String(JSON.parse(quoted))

const readEntry = (block: string): PoEntry => {
    const texts = new Map<string, string>()
    let field = ''
    for (const line of block.split('\n')) {
        const [, name, quoted] =
            /^(msg[a-z_]+(?:\[\d+\])?)? ?(".*")$/.exec(line.trim()) ?? []
        if (quoted !== undefined) {
            field = name ?? field
            texts.set(field, (texts.get(field) ?? '') + unquote(quoted))
        }
    }
    return {
        context: texts.get('msgctxt'),
        key: texts.get('msgid') ?? '',
        plural: texts.get('msgid_plural'),
        translations: [...texts]
            .filter(([name]) => name.startsWith('msgstr'))
            .map(([, text]) => text),
        isFuzzy: /^#,.*\bfuzzy\b/m.test(block),
    }
}

/** The entries of a gettext file, without its header. */
export const readPoFile = (text: string): readonly PoEntry[] =>
    text
        .split(/\n\s*\n/)
        .filter((block) => /^msgid /m.test(block))
        .map(readEntry)
        .filter(({ key }) => key !== '')

/** How many texts a plural has in the language of a gettext file. */
const pluralForms = (text: string): number =>
    Number(/nplurals=(\d+)/.exec(text)?.[1] ?? 0)

const identity = ({ context, key }: PoEntry) => `${context ?? ''}|${key}`

/** What a gettext file lacks of the texts of the template. */
export const missingTexts = (
    text: string,
    template: readonly PoEntry[]
): readonly string[] => {
    const entries = new Map(
        readPoFile(text).map((entry) => [identity(entry), entry])
    )
    return template.flatMap((wanted) => {
        const given = entries.get(identity(wanted))?.translations ?? []
        const forms = wanted.plural === undefined ? 1 : pluralForms(text)
        return given.length === forms && !given.includes('')
            ? []
            : [`“${wanted.key}” has not its ${forms} translations`]
    })
}

/** Keys that a file has more than once: all but the last are lost. */
export const doubleTexts = (text: string): readonly string[] => {
    const keys = readPoFile(text).map(identity)
    return keys.filter((key, index) => keys.indexOf(key) !== index)
}

const placeholders = (text: string): readonly string[] =>
    [...text.matchAll(/{{-?\s*([\w.]+)[^}]*}}/g)].map(([, name]) => name ?? '')

/** What a translator must mend in an entry. */
export const entryFaults = (entry: PoEntry): readonly string[] => {
    const wanted = new Set(placeholders(entry.plural ?? entry.key))
    const faults = entry.isFuzzy ? [`fuzzy: “${entry.key}”`] : []
    for (const text of entry.translations.filter((one) => one !== '')) {
        const given = new Set(placeholders(text))
        // “One issue” may do without its number.
        const isMissing = [...wanted].filter(
            (name) =>
                !given.has(name) && !(entry.plural && /count$/i.test(name))
        )
        const isUnknown = [...given].filter((name) => !wanted.has(name))
        faults.push(
            ...isMissing.map((name) => `“${text}” lacks {{${name}}}`),
            ...isUnknown.map((name) => `“${text}” has unknown {{${name}}}`)
        )
    }
    return faults
}
