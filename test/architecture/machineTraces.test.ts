/** @jest-environment node */
import { projectFiles, readProjectFile } from './projectFiles'

const isPicture = (path: string) => /\.(png|jpg|gif|ico|woff2?)$/.test(path)

const traces = [
    {
        name: 'a path of one machine',
        pattern:
            /(?:^|[\s"'`(=,:])\/(?:work|home|root|Users|private|tmp\/bash)[\w.-]*\/[\w.-]+/m,
    },
    { name: 'a path of one machine', pattern: /\b[A-Z]:\\Users\\/ },
    {
        name: 'the address of a package registry',
        pattern:
            /https?:\/\/[\w.-]*(?:registry|npmjs|yarnpkg|npmmirror|artifactory|nexus|verdaccio)[\w.-]*[:/]/i,
    },
]

const tracesIn = (text: string): readonly string[] =>
    traces.flatMap(({ name, pattern }) => {
        const [trace] = pattern.exec(text) ?? []
        return trace === undefined ? [] : [`${name}: ${trace.trim()}`]
    })

it('holds no trace of the machine it was written on', () => {
    const found = projectFiles()
        .filter((path) => !isPicture(path))
        .flatMap((path) =>
            tracesIn(readProjectFile(path)).map((trace) => `${path}: ${trace}`)
        )
    expect(found).toEqual([])
})

it('has a lock file without download addresses', () => {
    expect(readProjectFile('package-lock.json')).not.toMatch(/"resolved":/)
})

it.each([
    ['see ', '/work', '/main/a.ts'],
    ['"', '/home', '/anna/x"'],
    ['https://', 'registry.npmjs', '.org/react'],
])('would see %s%s%s', (...parts) => {
    expect(tracesIn(parts.join(''))).toHaveLength(1)
})
