/** Bytes made smaller and written as text, for values that must be JSON. */

/** Bytes that become text at a time: arguments of a call are limited. */
const bytesPerPiece = 0x6000

function textOf(bytes: Uint8Array): string {
    const pieces: string[] = []
    for (let start = 0; start < bytes.length; start += bytesPerPiece) {
        pieces.push(
            String.fromCharCode(...bytes.subarray(start, start + bytesPerPiece))
        )
    }
    return btoa(pieces.join(''))
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
    const units = atob(text)
    const bytes = new Uint8Array(units.length)
    for (let place = 0; place < units.length; place += 1) {
        bytes[place] = units.charCodeAt(place)
    }
    return bytes
}

async function through(
    bytes: Uint8Array<ArrayBuffer>,
    stream: ReadableWritablePair<Uint8Array, BufferSource>
): Promise<Uint8Array> {
    const answer = new Response(new Blob([bytes]).stream().pipeThrough(stream))
    return new Uint8Array(await answer.arrayBuffer())
}

/** Deflated (RFC 1951) and in base64; browsers before 2023 need a library. */
export async function compress(
    bytes: Uint8Array<ArrayBuffer>
): Promise<string> {
    if (typeof CompressionStream === 'undefined') {
        const { deflateSync } = await import('fflate')
        return textOf(deflateSync(bytes))
    }
    return textOf(await through(bytes, new CompressionStream('deflate-raw')))
}

/**
 * What `compress` was given.
 *
 * @throws Error, of whichever kind the browser has, on a text it did not make
 */
export async function decompress(text: string): Promise<Uint8Array> {
    const bytes = bytesOf(text)
    if (typeof DecompressionStream === 'undefined') {
        const { inflateSync } = await import('fflate')
        return inflateSync(bytes)
    }
    return through(bytes, new DecompressionStream('deflate-raw'))
}
