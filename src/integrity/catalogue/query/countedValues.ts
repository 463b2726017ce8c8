/** A value to filter by, and how many checks have it. */
export interface CountedValue {
    readonly value: string
    readonly count: number
}

/**
 * The values that occur ('' where a check has none), sorted. Those of one key
 * are one value, spelled as it comes first.
 */
export function countedValues(
    values: readonly (string | undefined)[],
    compare: (left: string, right: string) => number,
    keyOf: (value: string) => string = (value) => value
): readonly CountedValue[] {
    const counted = new Map<string, CountedValue>()
    values.forEach((value = '') => {
        const key = keyOf(value)
        const before = counted.get(key) ?? { value, count: 0 }
        counted.set(key, { ...before, count: before.count + 1 })
    })
    return [...counted.values()].sort((left, right) =>
        compare(left.value, right.value)
    )
}

/** Chosen values, each once and as it is spelled among those shown. */
export function asShown(
    chosen: readonly string[],
    shown: readonly CountedValue[],
    keyOf: (value: string) => string
): readonly string[] {
    const spelling = new Map(shown.map(({ value }) => [keyOf(value), value]))
    return [
        ...new Set(chosen.map((value) => spelling.get(keyOf(value)) ?? value)),
    ]
}
