import type { Sliced } from '../slicing/sliced'
import type { IdentityColumns } from './identityColumns'

/*
 * How the identities of issues are written down: columns of bytes, which
 * compress well because the keys are sorted. A random UID takes about six bytes
 * of the compressed pack, its mark two.
 *
 * Of n issues: n bytes how many UTF-16 units a key shares with the one before
 * it (at most 255), n low and n high bytes of the sum of that and of the bytes
 * of the rest (the same for all UIDs), the rests in UTF-8, n low and n high
 * bytes of the marks.
 */

/** Issues between two chances to stand aside. */
const issuesPerStep = 1024

const mostShared = 0xff
/** No UID is as long; a longer text is cut, and with it tells fewer apart. */
const mostRestBytes = 0xffff - mostShared

function sharedLength(left: string, right: string): number {
    const most = Math.min(left.length, right.length, mostShared)
    let length = 0
    while (
        length < most &&
        left.charCodeAt(length) === right.charCodeAt(length)
    ) {
        length += 1
    }
    // Half of a character beyond U+FFFF is none.
    return isHighSurrogate(right.charCodeAt(length - 1)) ? length - 1 : length
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit < 0xdc00

/** Writes the issues of one check or of several, one after the other. */
export function* writeIssues({
    keys,
    marks,
}: IdentityColumns): Sliced<Uint8Array<ArrayBuffer>> {
    const size = keys.length
    const shared = new Uint8Array(size)
    const lengths = new Uint8Array(size * 2)
    const lows = new Uint8Array(size)
    const highs = new Uint8Array(size)
    const rests: Uint8Array[] = []
    const encoder = new TextEncoder()
    let before = ''
    for (let place = 0; place < size; place += 1) {
        const key = keys[place] ?? ''
        const sharedUnits = sharedLength(before, key)
        const rest = encoder
            .encode(key.slice(sharedUnits))
            .subarray(0, mostRestBytes)
        const length = sharedUnits + rest.length
        shared[place] = sharedUnits
        lengths[place] = length & 0xff
        lengths[size + place] = length >> 8
        rests.push(rest)
        const mark = marks[place] ?? 0
        lows[place] = mark & 0xff
        highs[place] = mark >> 8
        before = key
        if (place % issuesPerStep === 0) {
            yield
        }
    }
    return joinBytes([shared, lengths, ...rests, lows, highs])
}

/**
 * Reads what `writeIssues` has written.
 *
 * @throws RangeError when there are not the bytes of so many issues
 */
export function* readIssuePack(
    bytes: Uint8Array,
    size: number
): Sliced<IdentityColumns> {
    const restsStart = size * 3
    const restsEnd = bytes.length - size * 2
    if (restsEnd < restsStart) {
        throw new RangeError(`${bytes.length} bytes hold no ${size} issues`)
    }
    const keys: string[] = []
    const marks = new Uint16Array(size)
    const decoder = new TextDecoder()
    let at = restsStart
    let before = ''
    for (let place = 0; place < size; place += 1) {
        const sharedUnits = bytes[place] ?? 0
        const length =
            (bytes[size + place] ?? 0) +
            ((bytes[size * 2 + place] ?? 0) << 8) -
            sharedUnits
        if (length < 0 || at + length > restsEnd) {
            throw new RangeError('The keys of the issues are cut off')
        }
        before =
            before.slice(0, sharedUnits) +
            decoder.decode(bytes.subarray(at, at + length))
        keys.push(before)
        at += length
        marks[place] =
            (bytes[restsEnd + place] ?? 0) +
            ((bytes[restsEnd + size + place] ?? 0) << 8)
        if (place % issuesPerStep === 0) {
            yield
        }
    }
    if (at !== restsEnd) {
        throw new RangeError('There are more bytes than issues')
    }
    return { keys, marks }
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
    const whole = new Uint8Array(
        parts.reduce((sum, { length }) => sum + length, 0)
    )
    let at = 0
    for (const part of parts) {
        whole.set(part, at)
        at += part.length
    }
    return whole
}
