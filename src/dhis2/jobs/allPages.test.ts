import { allPages } from './allPages'

const rows = (...ids: readonly string[]) => ids.map((id) => ({ id }))
const read = async (...pages: readonly (readonly { id: string }[])[]) => {
    const asked: number[] = []
    const found = await allPages(async (page) => {
        asked.push(page)
        await Promise.resolve()
        return { rows: pages[page - 1] ?? [], unreadable: [] }
    }, 2)
    return { ids: found.rows.map(({ id }) => id), asked }
}

describe('all pages of a list', () => {
    it.each([
        ['one that is not full', [rows('a')], ['a'], [1]],
        ['none but an empty one', [rows()], [], [1]],
        [
            'two, the last not full',
            [rows('a', 'b'), rows('c')],
            ['a', 'b', 'c'],
            [1, 2],
        ],
        ['a full last one', [rows('a', 'b'), rows()], ['a', 'b'], [1, 2]],
        [
            'the same again, of a server that knows no pages',
            [rows('a', 'b'), rows('a', 'b'), rows('a', 'b')],
            ['a', 'b'],
            [1, 2],
        ],
        [
            'a row that has moved',
            [rows('a', 'b'), rows('b', 'c'), rows()],
            ['a', 'b', 'c'],
            [1, 2, 3],
        ],
    ])('%s', async (_what, pages, ids, asked) => {
        expect(await read(...pages)).toEqual({ ids, asked })
    })
})
