/** @jest-environment node */
import fc from 'fast-check'
import { compress, decompress } from './compression'

const { CompressionStream, DecompressionStream } = globalThis

afterEach(() => {
    Object.assign(globalThis, { CompressionStream, DecompressionStream })
})

/** As in a browser of 2022. */
const withoutStreams = () =>
    Object.assign(globalThis, {
        CompressionStream: undefined,
        DecompressionStream: undefined,
    })

const bytes = fc
    .uint8Array({ maxLength: 100_000, size: 'max' })
    .map((given) => new Uint8Array(given))

describe('compressed bytes', () => {
    it.each([
        ['the browser', () => undefined],
        ['a library', withoutStreams],
    ])('come back as they were, by %s', async (_, prepare) => {
        prepare()
        await fc.assert(
            fc.asyncProperty(bytes, async (given) => {
                expect(await decompress(await compress(given))).toEqual(given)
            }),
            { numRuns: 20 }
        )
    })

    it('are read by a browser whatever another one has written them with', async () => {
        const given = new TextEncoder().encode('the same '.repeat(1000))
        const byBrowser = await compress(given)
        withoutStreams()
        expect(await decompress(byBrowser)).toEqual(given)
        const byLibrary = await compress(given)
        Object.assign(globalThis, { CompressionStream, DecompressionStream })
        expect(await decompress(byLibrary)).toEqual(given)
        expect(byBrowser.length).toBeLessThan(200)
    })

    it.each(['not base64!', btoa('no deflate')])(
        'that were damaged are refused: %j',
        async (text) => {
            await expect(decompress(text)).rejects.toBeDefined()
        }
    )
})
