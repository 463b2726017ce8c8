export type ScalarType = 'null' | 'string' | 'number' | 'boolean'

/** What a set of values has in common: types, elements, fields. */
export type Shape = {
    scalars: Set<ScalarType>
    /** How many values went into this shape. */
    samples: number
    arrays: number
    /** Union of all elements of all arrays. */
    element?: Shape
    maps: number
    /** Union of all values, whatever their keys. */
    mapValue?: Shape
    objects: number
    fields: Map<string, Shape>
}

const emptyShape = (): Shape => ({
    scalars: new Set(),
    samples: 0,
    arrays: 0,
    maps: 0,
    objects: 0,
    fields: new Map(),
})

/** Whether the keys of the object at this place are data, not field names. */
export type IsMap = (path: string) => boolean

const scalarType = (value: unknown): ScalarType =>
    value === null ? 'null' : (typeof value as ScalarType)

/** Adds a value to a shape. Paths: `$`, `$.field`, `$[]`, `$.{}`. */
const addToShape = (
    shape: Shape,
    value: unknown,
    isMap: IsMap,
    path = '$'
): void => {
    shape.samples += 1
    if (Array.isArray(value)) {
        shape.arrays += 1
        for (const element of value) {
            shape.element ??= emptyShape()
            addToShape(shape.element, element, isMap, `${path}[]`)
        }
        return
    }
    if (typeof value !== 'object' || value === null) {
        shape.scalars.add(scalarType(value))
        return
    }
    if (isMap(path)) {
        shape.maps += 1
        for (const inner of Object.values(value)) {
            shape.mapValue ??= emptyShape()
            addToShape(shape.mapValue, inner, isMap, `${path}.{}`)
        }
        return
    }
    shape.objects += 1
    for (const [name, inner] of Object.entries(value)) {
        const field = shape.fields.get(name) ?? emptyShape()
        shape.fields.set(name, field)
        addToShape(field, inner, isMap, `${path}.${name}`)
    }
}

export const shapeOf = (
    values: readonly unknown[],
    isMap: IsMap = () => false
): Shape => {
    const shape = emptyShape()
    for (const value of values) {
        addToShape(shape, value, isMap)
    }
    return shape
}
