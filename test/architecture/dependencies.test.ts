/** @jest-environment node */
import { readProjectFile } from './projectFiles'

type Manifest = {
    dependencies: Record<string, string>
    devDependencies: Record<string, string>
}
type Lock = { packages: Record<string, { version?: string }> }

const manifest = JSON.parse(readProjectFile('package.json')) as Manifest
const { packages } = JSON.parse(readProjectFile('package-lock.json')) as Lock
const names = [
    ...Object.keys(manifest.dependencies),
    ...Object.keys(manifest.devDependencies),
]

/** Rows of the tables: name, version, … */
const documented = readProjectFile('docs/DEPENDENCIES.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
        const [, name, version] = line.split('|').map((cell) => cell.trim())
        return `${name?.replace(/`/g, '') ?? ''} ${version ?? ''}`
    })

it('says in docs/DEPENDENCIES.md why each dependency is there, at its version', () => {
    const installed = names.map(
        (name) =>
            `${name} ${packages[`node_modules/${name}`]?.version ?? 'missing'}`
    )
    expect([...documented].sort()).toEqual([...installed].sort())
})
