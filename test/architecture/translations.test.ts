/** @jest-environment node */
import { doubleTexts, entryFaults, missingTexts, readPoFile } from './poFile'
import { projectFiles, readProjectFile, sourceFiles } from './projectFiles'
import { translationKeys } from './translationKeys'

const sources = sourceFiles().filter(
    (path) => path.startsWith('src/') && !/\.test\.tsx?$/.test(path)
)
const found = sources.map((path) =>
    translationKeys(path, readProjectFile(path))
)
const template = readPoFile(readProjectFile('i18n/en.pot'))
const translations = projectFiles().filter((path) =>
    /^i18n\/.*\.po$/.test(path)
)

// The build adds the words of the manifest.
const appEntries = template.filter(({ key }) => !key.startsWith('__MANIFEST_'))

const sorted = (texts: Iterable<string>) => [...new Set(texts)].sort()

it('translates literal texts only, and not before the language is known', () => {
    expect(found.flatMap(({ faults }) => faults)).toEqual([])
})

it('has an i18n/en.pot with the texts of the sources: npm run build renews it', () => {
    const keys = found.flatMap(({ uses }) => uses.map(({ key }) => key))
    expect(sorted(appEntries.map(({ key }) => key))).toEqual(sorted(keys))
})

it('has the plural of each text that counts', () => {
    const counting = found
        .flatMap(({ uses }) => uses)
        .filter(({ isPlural }) => isPlural)
        .map(({ key }) => key)
    const plurals = appEntries.filter(({ plural }) => plural !== undefined)
    expect(plurals.map(({ key }) => key)).toEqual(
        expect.arrayContaining(counting)
    )
})

it('translates nothing that is not asked for, and keeps every placeholder', () => {
    const known = new Set(template.map(({ key }) => key))
    const faults = translations.flatMap((path) =>
        readPoFile(readProjectFile(path)).flatMap((entry) => [
            ...entryFaults(entry).map((fault) => `${path}: ${fault}`),
            ...(known.has(entry.key)
                ? []
                : [`${path}: no longer used: “${entry.key}”`]),
        ])
    )
    expect(faults).toEqual([])
})

it('has each text once in every language, in all forms of its plural', () => {
    expect(translations.length).toBeGreaterThan(0)
    const faults = translations.flatMap((path) => {
        const text = readProjectFile(path)
        return [...missingTexts(text, template), ...doubleTexts(text)].map(
            (fault) => `${path}: ${fault}`
        )
    })
    expect(faults).toEqual([])
})

describe('each rule can fail', () => {
    it('sees texts that are not, not wholly, or twice translated', () => {
        const texts = [
            'msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=3; plural=0;\\n"',
            'msgid "One"\nmsgstr "Un"',
            'msgid "One"\nmsgstr "Une"',
            'msgid "Empty"\nmsgstr ""',
            'msgid "All"\nmsgid_plural "All"\nmsgstr[0] "a"\nmsgstr[1] "b"\nmsgstr[2] "c"',
            'msgid "Few"\nmsgid_plural "Few"\nmsgstr[0] "a"\nmsgstr[1] "b"',
        ].join('\n\n')
        const lost = 'msgid "Lost"\nmsgstr "Lost"'
        expect(missingTexts(texts, readPoFile(`${texts}\n\n${lost}`))).toEqual([
            '“Empty” has not its 1 translations',
            '“Few” has not its 3 translations',
            '“Lost” has not its 1 translations',
        ])
        expect(doubleTexts(texts)).toEqual(['|One'])
    })

    it.each([
        ["i18n.t('{{count}} issue', { count })", 'has its plural'],
        [
            "i18n.t('Issue', { defaultValue_plural: 'Issues' })",
            'has its plural',
        ],
        ["i18n.t('Issue', { defaultValue: 'Issue' })", 'not written again'],
        ["i18n.t('{{n}}', { n: formatCount(n) })", 'by the interpolation'],
    ])('sees in %s what a call does by itself', (call, fault) => {
        const { faults } = translationKeys('a.ts', `const f = () => ${call}`)
        expect(faults).toEqual([expect.stringContaining(fault)])
    })

    it('sees texts that would be lost', () => {
        const text = [
            "const early = i18n.t('Too early')",
            'const f = (name) => {',
            '    i18n.t(name)',
            "    i18n.t('Colon: here')",
            "    i18n.t('{{count}} issue', { count: 2, defaultValue_plural: '' })",
            '}',
        ].join('\n')
        const { uses, faults } = translationKeys('a.ts', text)
        expect(uses).toContainEqual({
            key: '{{count}} issue',
            isPlural: true,
        })
        expect(faults.map((fault) => fault.split(':')[1])).toEqual([
            '1',
            '3',
            '4',
        ])
    })

    it('sees fuzzy entries and lost placeholders', () => {
        const [entry] = readPoFile(
            [
                'msgid ""',
                'msgstr ""',
                '',
                '#, fuzzy',
                'msgid ""',
                '"{{count}} of "',
                '"{{total}}"',
                'msgstr "{{count}} sur {{tout}}"',
            ].join('\n')
        )
        expect(entry && entryFaults(entry)).toEqual([
            'fuzzy: “{{count}} of {{total}}”',
            '“{{count}} sur {{tout}}” lacks {{total}}',
            '“{{count}} sur {{tout}}” has unknown {{tout}}',
        ])
    })
})
