/** @jest-environment node */
import { isThere, readProjectFile } from './projectFiles'

const labels = ['Seen', 'Versions', 'We', 'Held by']

/** `- **Label:** text`, the label first and what is told after it. */
const toldLine = /^- \*\*([^*]+):\*\* \S/

/** The path of a test file and the title of a test in it. */
const heldBy = /^- \*\*Held by:\*\* `([^`]+)` `([^`]+)`$/
const heldByNothing = '- **Held by:** nothing yet'

const isQuoted = (text: string, title: string) =>
    ["'", '"', '`'].some((quote) => text.includes(quote + title + quote))

function holdFault(line: string): string | undefined {
    if (line === heldByNothing) {
        return undefined
    }
    const [, path, title] = heldBy.exec(line) ?? []
    if (path === undefined || title === undefined) {
        return 'names no test file with a title'
    }
    if (!/\.test\.tsx?$/.test(path) || !isThere(path)) {
        return `there is no test file ${path}`
    }
    return isQuoted(readProjectFile(path), title)
        ? undefined
        : `${path} has no "${title}"`
}

function entryFault(lines: readonly string[]): string | undefined {
    const found = lines.map((line) => toldLine.exec(line)?.[1] ?? line)
    return found.join() === labels.join()
        ? holdFault(lines[labels.length - 1] ?? '')
        : `has the lines ${found.join(', ')}`
}

const entriesOf = (page: string) =>
    page
        .split(/^### /m)
        .slice(1)
        .map((entry) => {
            const [heading = '', ...lines] = entry
                .replace(/^## [^]*/m, '')
                .split('\n')
            return { heading, lines: lines.filter((line) => line !== '') }
        })

const faultsIn = (page: string): readonly string[] =>
    entriesOf(page).flatMap(({ heading, lines }) => {
        const fault = entryFault(lines)
        return fault === undefined ? [] : [`${heading}: ${fault}`]
    })

const page = readProjectFile('docs/QUIRKS.md')

it('each quirk is told whole and held by a test that is there', () => {
    expect(entriesOf(page).length).toBeGreaterThan(0)
    expect(faultsIn(page)).toEqual([])
})

it('no quirk is told twice', () => {
    const headings = entriesOf(page).map(({ heading }) => heading)
    expect(headings).toEqual([...new Set(headings)])
})

const quirk = (held: string, we = '- **We:** wait.') =>
    ['### Q', '', '- **Seen:** a.', '- **Versions:** 2.42', we, held].join('\n')

const here = 'test/architecture/quirks.test.ts'

describe('each rule can fail', () => {
    it.each([
        ['no fault', quirk(`- **Held by:** \`${here}\` \`no fault\``), 0],
        ['held by nothing yet', quirk(heldByNothing), 0],
        [
            'two, with a group between',
            `${quirk(heldByNothing)}\n\n## B\n\n${quirk(heldByNothing)}`,
            0,
        ],
        ['a line is missing', quirk(heldByNothing, ''), 1],
        ['a line says nothing', quirk(heldByNothing, '- **We:** '), 1],
        ['a line too many', `${quirk(heldByNothing)}\nAnd more.`, 1],
        ['a test without a title', quirk(`- **Held by:** \`${here}\``), 1],
        [
            'a file that is gone',
            quirk('- **Held by:** `test/no.test.ts` `a`'),
            1,
        ],
        [
            'a title that is gone',
            quirk(`- **Held by:** \`${here}\` \`told \``),
            1,
        ],
    ])('%s', (_what, text, faults) => {
        expect(faultsIn(text)).toHaveLength(faults)
    })
})
