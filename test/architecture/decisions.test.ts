/** @jest-environment node */
import { isThere, projectFiles, readProjectFile } from './projectFiles'

/** `path` or `path` (`title`: a test file, and a test in it. */
const namedTest = /`((?:src|test)\/[^`]+\.test\.tsx?)`(?:\s*\(\s*`([^`]+)`)?/g

const isQuoted = (text: string, title: string) =>
    ["'", '"', '`'].some((quote) => text.includes(quote + title + quote))

const missingTests = (record: string): readonly string[] =>
    [...record.matchAll(namedTest)].flatMap(([, path = '', title]) => {
        if (!isThere(path)) {
            return [`there is no test file ${path}`]
        }
        return title === undefined || isQuoted(readProjectFile(path), title)
            ? []
            : [`${path} has no "${title}"`]
    })

const records = projectFiles().filter((path) =>
    path.startsWith('docs/decisions/')
)

it('no decision names a test that is gone', () => {
    const texts = records.map(readProjectFile)
    expect(texts.join().match(namedTest)?.length).toBeGreaterThan(5)
    expect(texts.flatMap(missingTests)).toEqual([])
})

it('each decision has a number of its own', () => {
    const numbers = records.map(
        (path) => /^docs\/decisions\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1]
    )
    expect(numbers).not.toContain(undefined)
    expect(numbers).toEqual([...new Set(numbers)])
})

describe('each rule can fail', () => {
    const here = 'test/architecture/decisions.test.ts'

    it.each([
        ['a file alone', `\`${here}\` holds it`, 0],
        ['a title that is there', `\`${here}\` (\`a file alone\`)`, 0],
        ['a title in the next line', `\`${here}\`\n(\`a file alone\`)`, 0],
        ['a file that is gone', '`src/gone.test.ts`', 1],
        ['a title that is gone', `\`${here}\` (\`each rule can \`)`, 1],
    ])('%s', (_what, record, faults) => {
        expect(missingTests(record)).toHaveLength(faults)
    })
})
