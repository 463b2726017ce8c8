import type { Import } from './imports'

/** Each circle of files that import each other, as one line. */
export const importCycles = (imports: readonly Import[]): readonly string[] => {
    const targets = new Map<string, string[]>()
    for (const { from, to, isPackage } of imports) {
        if (!isPackage) {
            targets.set(from, [...(targets.get(from) ?? []), to])
        }
    }
    const cycles: string[] = []
    const done = new Set<string>()
    const walk = (file: string, trail: readonly string[]) => {
        const start = trail.indexOf(file)
        if (start >= 0) {
            cycles.push([...trail.slice(start), file].join(' → '))
            return
        }
        if (done.has(file)) {
            return
        }
        for (const target of targets.get(file) ?? []) {
            walk(target, [...trail, file])
        }
        done.add(file)
    }
    for (const file of targets.keys()) {
        walk(file, [])
    }
    return cycles
}
