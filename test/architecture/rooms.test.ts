/** @jest-environment node */
import { importsOf, type Import } from './imports'
import { isThere, readProjectFile, sourceFiles } from './projectFiles'
import {
    brokenDoors,
    brokenFloors,
    crowdedFolders,
    idleDoors,
    misnamedFiles,
    mostFilesInFolder,
    mostLines,
} from './rooms'

const files = sourceFiles()
const imports = files.flatMap((path) =>
    importsOf(path, readProjectFile(path), isThere)
)

const imported = (from: string, to: string): Import => ({
    from,
    to,
    isPackage: false,
    isTypeOnly: false,
})

it('no arrow runs back up inside a room', () => {
    expect(brokenFloors(imports)).toEqual([])
})

it('a room is entered by its front doors', () => {
    expect(brokenDoors(imports)).toEqual([])
})

it('every door is in use', () => {
    expect(idleDoors(imports)).toEqual([])
})

it('no folder is crowded', () => {
    expect(crowdedFolders(files)).toEqual([])
})

it('files are named after what is in them', () => {
    expect(misnamedFiles(files)).toEqual([])
})

it('a file is read whole', () => {
    const long = files
        .filter((path) => path.startsWith('src/') && !/\.test\./.test(path))
        .map((path) => [path, readProjectFile(path).split('\n').length - 1])
        .filter(([, lines]) => Number(lines) > mostLines)
        .map(([path, lines]) => `${path}: ${lines} lines, split it by noun`)
    expect(long).toEqual([])
})

describe('each rule can fail', () => {
    it.each([
        ['src/integrity/run/plan/a.ts', 'src/integrity/run/job/b.ts'],
        ['src/integrity/run/loop/a.ts', 'src/integrity/run/view/b.ts'],
        ['src/integrity/run/run.ts', 'src/integrity/run/plan/b.ts'],
        ['src/integrity/results/a.ts', 'src/integrity/run/view/useRuns.ts'],
        ['src/integrity/checkView.ts', 'src/integrity/run/run.ts'],
        ['src/integrity/issues/panel/a.ts', 'src/integrity/issues/table/b.ts'],
        ['src/dhis2/wire/a.ts', 'src/dhis2/models/b.ts'],
        ['src/dhis2/errors.ts', 'src/dhis2/reading/b.ts'],
        ['src/notifications/marks/a.ts', 'src/notifications/overview/b.ts'],
        ['src/ui/words/a.ts', 'src/ui/page/b.ts'],
        ['src/dhis2/elsewhere/a.ts', 'src/dhis2/wire/request.ts'],
    ])('%s must not import %s', (from, to) => {
        expect(brokenFloors([imported(from, to)])).toHaveLength(1)
    })

    it.each([
        ['src/integrity/run/job/a.ts', 'src/integrity/run/plan/b.ts'],
        ['src/integrity/run/plan/a.ts', 'src/integrity/run/run.ts'],
        ['src/integrity/run/plan/a.ts', 'src/integrity/run/plan/b.ts'],
        ['src/dhis2/session.tsx', 'src/dhis2/jobs/tasks.ts'],
        ['src/integrity/run/plan/a.test.ts', 'src/integrity/run/job/b.ts'],
    ])('%s may import %s', (from, to) => {
        expect(brokenFloors([imported(from, to)])).toEqual([])
    })

    it('nobody climbs in by a window', () => {
        expect(
            brokenDoors([
                imported('src/App.tsx', 'src/integrity/run/loop/carryOn.ts'),
                imported('src/App.tsx', 'src/integrity/run/RunProvider.tsx'),
            ])
        ).toHaveLength(1)
    })

    it('a door without a room behind it is told', () => {
        expect(idleDoors([])).not.toEqual([])
    })

    it('one file too many is told', () => {
        const many = Array.from(
            { length: mostFilesInFolder + 1 },
            (_, index) => `src/ui/words/word${index}.ts`
        )
        expect(crowdedFolders(many)).toHaveLength(1)
        expect(crowdedFolders(many.slice(1))).toEqual([])
    })

    it.each([
        'src/ui/words/Format.ts',
        'src/ui/words/mark.tsx',
        'src/ui/words/textUtils.ts',
    ])('%s is misnamed', (path) => {
        expect(misnamedFiles([path])).toHaveLength(1)
    })
})
