/** @jest-environment node */
import { brokenArrows } from './arrows'
import { importCycles } from './cycles'
import { importsOf, type Import } from './imports'
import { isThere, readProjectFile, sourceFiles } from './projectFiles'

const files = sourceFiles()
const imports = files.flatMap((path) =>
    importsOf(path, readProjectFile(path), isThere)
)

const imported = (from: string, to: string): Import => ({
    from,
    to,
    isPackage: !/^(src|test)\//.test(to),
    isTypeOnly: false,
})

it('sees the imports of the project', () => {
    expect(imports.length).toBeGreaterThan(100)
    expect(imports).toContainEqual(
        imported('src/App.tsx', 'src/integrity/run/RunProvider.tsx')
    )
})

it('follows the arrows of the house', () => {
    expect(brokenArrows(imports)).toEqual([])
})

it('has no circles', () => {
    const values = imports.filter(({ isTypeOnly }) => !isTypeOnly)
    expect(importCycles(values)).toEqual([])
})

it('has no barrels', () => {
    const barrels = files.filter(
        (path) =>
            /\/index\.tsx?$/.test(path) ||
            /^export \* from/m.test(readProjectFile(path))
    )
    expect(barrels).toEqual([])
})

it('exports by name, but for App', () => {
    const nameless = files.filter(
        (path) =>
            path !== 'src/App.tsx' &&
            !path.endsWith('.d.ts') &&
            /^export default/m.test(readProjectFile(path))
    )
    expect(nameless).toEqual([])
})

describe('each rule can fail', () => {
    it.each([
        ['src/integrity/labels.ts', 'src/notifications/labels.ts'],
        ['src/notifications/job/JobPage.tsx', 'src/integrity/labels.ts'],
        ['src/integrity/labels.ts', 'src/queryClient.ts'],
        ['src/dhis2/jobs/tasks.ts', 'src/ui/format.ts'],
        ['src/dhis2/jobs/tasks.ts', 'src/integrity/labels.ts'],
        ['src/ui/format.ts', 'src/dhis2/jobs/tasks.ts'],
        ['src/ui/format.ts', 'src/integrity/labels.ts'],
        ['src/integrity/labels.ts', 'test/standin/listen.ts'],
        ['test/standin/listen.ts', 'src/dhis2/jobs/tasks.ts'],
        ['test/standin/listen.ts', 'test/stories/support/openApp.tsx'],
        ['src/elsewhere/thing.ts', 'src/ui/format.ts'],
        ['src/integrity/a.ts', 'src/integrity/useThing.ts'],
        ['src/integrity/a.ts', 'src/integrity/Thing.tsx'],
        ['src/integrity/a.ts', 'src/ui/Thing.tsx'],
        ['src/integrity/a.ts', 'src/dhis2/session.tsx'],
        ['src/integrity/useThing.ts', 'src/integrity/Thing.tsx'],
        ['src/integrity/Thing.tsx', 'src/integrity/ThingPage.tsx'],
        ['src/integrity/a.ts', 'react'],
        ['src/ui/a.ts', '@tanstack/react-query'],
    ])('%s must not import %s', (from, to) => {
        expect(brokenArrows([imported(from, to)])).toHaveLength(1)
    })

    it.each([
        ['src/App.tsx', 'src/integrity/run/ThingPage.tsx'],
        ['src/integrity/run/ThingPage.tsx', 'src/integrity/useThing.ts'],
        ['src/integrity/useThing.ts', 'src/dhis2/session.tsx'],
        ['src/integrity/useThing.ts', 'react'],
        ['src/ui/ErrorNotice.tsx', 'src/dhis2/errors.ts'],
        ['src/dhis2/tasks.test.ts', 'test/contract/recordings.ts'],
    ])('%s may import %s', (from, to) => {
        expect(brokenArrows([imported(from, to)])).toEqual([])
    })

    it('finds a circle', () => {
        expect(
            importCycles([
                imported('src/a.ts', 'src/b.ts'),
                imported('src/b.ts', 'src/c.ts'),
                imported('src/c.ts', 'src/b.ts'),
            ])
        ).toEqual(['src/b.ts → src/c.ts → src/b.ts'])
    })

    it('sees imports of every form', () => {
        const text = [
            "import './one'",
            "import type { Two } from './two'",
            "import { type Three } from './three'",
            "export { four } from './four'",
            "const five = () => import('./five')",
        ].join('\n')
        const seen = importsOf('src/a.ts', text, () => false)
        expect(seen.map(({ to, isTypeOnly }) => [to, isTypeOnly])).toEqual([
            ['src/one', false],
            ['src/two', true],
            ['src/three', true],
            ['src/four', false],
            ['src/five', false],
        ])
    })
})
