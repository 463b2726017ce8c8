import { finish } from '../slicing/sliced'
import { packRun, type DoWork } from './packRun'

const atOnce: DoWork = (work) => Promise.resolve(finish(work))

/** Text that cannot be made smaller, the same each time. */
function noise(length: number, seed: number): string {
    let state = seed + 1
    let text = ''
    while (text.length < length) {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        text += String.fromCharCode(0x4e00 + ((state >>> 12) % 20_000))
    }
    return text
}

const sizesOf = (parts: readonly { readonly coded: string }[]) =>
    parts.map(({ coded }) => coded.length)

it('keeps each value below 900 kB, whatever the UIDs are', async () => {
    const issues = Array.from({ length: 8000 }, (_, place) => ({
        id: noise(80, place),
        name: 'A facility',
    }))
    const { identities } = await packRun(
        [{ check: 'odd', isPersonal: false, issues }],
        atOnce
    )
    expect(identities.length).toBeGreaterThan(1)
    sizesOf(identities).forEach((size) => expect(size).toBeLessThan(900_000))
    expect(
        identities
            .flatMap(({ checks }) => checks)
            .reduce((sum, [, n]) => sum + n, 0)
    ).toBe(8000)
})

it('keeps each value below 900 kB, whatever the names are', async () => {
    const issues = Array.from({ length: 5000 }, (_, place) => ({
        id: `Uid${String(place).padStart(8, '0')}`,
        name: noise(65, place),
    }))
    const { names } = await packRun(
        [{ check: 'long', isPersonal: false, issues }],
        atOnce
    )
    expect(names.length).toBeGreaterThan(1)
    sizesOf(names).forEach((size) => expect(size).toBeLessThan(900_000))
})
