import type { Incoming } from '../http/incoming'
import { hashOf } from '../world/random'
import type { World } from '../world/world'

type Named = { id: string; name: string }

const namedEntry = ({ id, name }: Named) => ({ displayName: name, id, name })

const unitEntry = (
    unit: Named,
    level: number,
    ancestors: readonly Named[]
) => ({
    ...namedEntry(unit),
    level,
    ancestors: ancestors.map(namedEntry),
})

const idsNamedIn = ({ query }: Incoming): string[] =>
    query
        .getAll('filter')
        .flatMap((filter) => /^id:in:\[(.*)\]$/.exec(filter)?.[1]?.split(','))
        .filter((id): id is string => Boolean(id))

/**
 * The units that a request can be about. Those of a long list lie somewhere
 * too, always at the same place, and are there when they are asked for by id.
 */
export const createUnitEntries = ({ findings }: World) => {
    const { units } = findings
    const entries = units.map((unit) =>
        unitEntry(unit, unit.level, unit.ancestors)
    )
    const districts = units.filter(({ level }) => level === 3)
    let names: ReadonlyMap<string, string> | undefined
    const facilityEntries = (id: string) => {
        names ??= new Map(
            findings.facilities().map((one) => [one.id ?? '', one.name ?? ''])
        )
        const name = names.get(id)
        const parent = districts[hashOf(id) % districts.length]
        return name === undefined || parent === undefined
            ? []
            : [unitEntry({ id, name }, 4, [...parent.ancestors, parent])]
    }
    return (request: Incoming) => [
        ...entries,
        ...idsNamedIn(request).flatMap(facilityEntries),
    ]
}
