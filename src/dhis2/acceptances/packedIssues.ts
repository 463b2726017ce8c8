import type { Sliced } from '../slicing/sliced'
import { mergeSort } from '../slicing/mergeSort'
import { compress, decompress } from '../store/compression'
import { identitySlice, type IdentityColumns } from '../store/identityColumns'
import { readIssuePack, writeIssues } from '../store/issuePack'
import type { DoWork } from '../store/packRun'

/**
 * At 16 characters an issue a value stays below the 900 kB which proxies take.
 */
const issuesPerValue = 50_000
/** What a value has beside them is small. */
const charactersPerValue = 800_000

/** Identities of issues as they stand in a value of the dataStore. */
export interface PackedIssues {
    readonly issues: number
    readonly coded: string
}

/** In the order of key and mark, in which they take the least room. */
function* sortedIssues({
    keys,
    marks,
}: IdentityColumns): Sliced<IdentityColumns> {
    const order = yield* mergeSort(
        Uint32Array.from(keys.keys()),
        (left, right) => {
            const [one = '', other = ''] = [keys[left], keys[right]]
            return one === other
                ? (marks[left] ?? 0) - (marks[right] ?? 0) || left - right
                : one < other
                  ? -1
                  : 1
        }
    )
    return {
        keys: Array.from(order, (place) => keys[place] ?? ''),
        marks: Uint16Array.from(order, (place) => marks[place] ?? 0),
    }
}

/**
 * Packs the issues of one check, into several values where they are many, or
 * few with long ids.
 */
export async function packIssues(
    issues: IdentityColumns,
    doWork: DoWork
): Promise<readonly PackedIssues[]> {
    const sorted = await doWork(sortedIssues(issues))
    const packs: PackedIssues[] = []
    for (let start = 0; start < sorted.keys.length; start += issuesPerValue) {
        const part = identitySlice(sorted, start, start + issuesPerValue)
        packs.push(...(await packSmall(part, doWork)))
    }
    return packs
}

async function packSmall(
    issues: IdentityColumns,
    doWork: DoWork
): Promise<readonly PackedIssues[]> {
    const { length } = issues.keys
    const coded = await compress(await doWork(writeIssues(issues)))
    if (coded.length <= charactersPerValue || length <= 1) {
        return [{ issues: length, coded }]
    }
    const middle = Math.ceil(length / 2)
    return [
        ...(await packSmall(identitySlice(issues, 0, middle), doWork)),
        ...(await packSmall(identitySlice(issues, middle, length), doWork)),
    ]
}

/**
 * What `packIssues` has packed into one value.
 *
 * @throws Error, of whichever kind, where the value is damaged
 */
export async function unpackIssues(
    { issues, coded }: PackedIssues,
    doWork: DoWork
): Promise<IdentityColumns> {
    return doWork(readIssuePack(await decompress(coded), issues))
}
