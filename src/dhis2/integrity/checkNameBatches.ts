/**
 * Characters of check names in one URL. Servers and the proxies before them
 * refuse long ones, commonly from 4,096 or 8,192 on.
 */
const charactersPerRequest = 3000

/** What `&checks=` adds to each name. */
const charactersPerName = 8

/** Cuts a list of check names into lists that each fit into one URL. */
export function* batchesOf(
    names: readonly string[],
    namesPerBatch = Number.POSITIVE_INFINITY
): Generator<readonly string[], void, undefined> {
    let batch: string[] = []
    let characters = 0
    for (const name of names) {
        const cost = encodeURIComponent(name).length + charactersPerName
        const isFull =
            batch.length >= namesPerBatch ||
            characters + cost > charactersPerRequest
        if (batch.length > 0 && isFull) {
            yield batch
            batch = []
            characters = 0
        }
        batch.push(name)
        characters += cost
    }
    if (batch.length > 0) {
        yield batch
    }
}
