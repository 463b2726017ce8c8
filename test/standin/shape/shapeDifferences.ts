import type { Shape } from './shape'

export type ComparedShapes = {
    /** The recorded answer itself. */
    recorded: Shape
    /** All recorded answers of the kind: what may be there or be missing. */
    evidence: Shape
    actual: Shape
}

const kindsOf = (shape: Shape): Set<string> =>
    new Set([
        ...shape.scalars,
        ...(shape.arrays > 0 ? ['array'] : []),
        ...(shape.maps > 0 ? ['map'] : []),
        ...(shape.objects > 0 ? ['object'] : []),
    ])

const listed = (kinds: Iterable<string>): string => [...kinds].sort().join('|')

const isOptional = (owner: Shape, name: string): boolean => {
    const field = owner.fields.get(name)
    return field !== undefined && field.samples < owner.objects
}

const kindDifferences = (
    { recorded, evidence, actual }: ComparedShapes,
    path: string
): string[] => {
    const allowed = kindsOf(evidence)
    const strange = [...kindsOf(actual)].filter((kind) => !allowed.has(kind))
    const shared = [...kindsOf(actual)].some((kind) =>
        kindsOf(recorded).has(kind)
    )
    if (strange.length > 0) {
        return [
            `${path}: recorded ${listed(allowed)}, stand-in ${listed(kindsOf(actual))}`,
        ]
    }
    return shared || recorded.samples === 0
        ? []
        : [
              `${path}: here recorded ${listed(kindsOf(recorded))}, stand-in ${listed(kindsOf(actual))}`,
          ]
}

const fieldDifferences = (shapes: ComparedShapes, path: string): string[] => {
    const { recorded, evidence, actual } = shapes
    if (actual.objects === 0 || recorded.objects === 0) {
        return []
    }
    const differences: string[] = []
    for (const [name, recordedField] of recorded.fields) {
        const place = `${path}.${name}`
        const actualField = actual.fields.get(name)
        const isAlways = recordedField.samples === recorded.objects
        const mayMiss =
            !isAlways || (recorded.objects > 1 && isOptional(evidence, name))
        if (!actualField) {
            differences.push(...(mayMiss ? [] : [`${place}: missing`]))
            continue
        }
        if (!mayMiss && actualField.samples < actual.objects) {
            differences.push(`${place}: missing in some`)
        }
        differences.push(
            ...shapeDifferences(
                {
                    recorded: recordedField,
                    evidence: evidence.fields.get(name) ?? recordedField,
                    actual: actualField,
                },
                place
            )
        )
    }
    for (const name of actual.fields.keys()) {
        if (!evidence.fields.has(name)) {
            differences.push(`${path}.${name}: never recorded`)
        }
    }
    return differences
}

const innerDifferences = (
    recorded: Shape | undefined,
    evidence: Shape | undefined,
    actual: Shape | undefined,
    path: string
): string[] => {
    if (!recorded) {
        return []
    }
    return actual
        ? shapeDifferences(
              { recorded, evidence: evidence ?? recorded, actual },
              path
          )
        : [`${path}: empty in the stand-in, not in the recording`]
}

/** What the stand-in's answer has too much, too little or otherwise. */
export const shapeDifferences = (
    shapes: ComparedShapes,
    path = '$'
): string[] => {
    const { recorded, evidence, actual } = shapes
    return [
        ...kindDifferences(shapes, path),
        ...fieldDifferences(shapes, path),
        ...innerDifferences(
            recorded.element,
            evidence.element,
            actual.element,
            `${path}[]`
        ),
        ...innerDifferences(
            recorded.mapValue,
            evidence.mapValue,
            actual.mapValue,
            `${path}.{}`
        ),
    ]
}
