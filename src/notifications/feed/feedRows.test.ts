import type { Notification } from '../../dhis2/models/notification'
import { addFeedRows, errorsOf, noFeedRows, rowsLetGo } from './feedRows'

const row = (message: string, level = 'INFO'): Notification => ({
    uid: 'sameMoment1',
    level,
    message,
    completed: false,
    data: undefined,
})
const messages = (rows: ReturnType<typeof addFeedRows>) =>
    rows.rows.map(({ notification }) => notification.message)

describe('addFeedRows', () => {
    it('keeps the order and tells two rows of one millisecond apart', () => {
        const feed = addFeedRows(noFeedRows, [row('a'), row('b')])
        expect(messages(feed)).toEqual(['a', 'b'])
        expect(new Set(feed.rows.map(({ key }) => key)).size).toBe(2)
    })

    it('lets a LOOP row give way to whatever comes after it', () => {
        const first = addFeedRows(noFeedRows, [row('a'), row('[0/2]', 'LOOP')])
        expect(messages(first)).toEqual(['a', '[0/2]'])
        const second = addFeedRows(first, [row('[1/2]', 'LOOP')])
        expect(messages(second)).toEqual(['a', '[1/2]'])
        const third = addFeedRows(second, [row('b')])
        expect(messages(third)).toEqual(['a', 'b'])
        expect(third.received).toBe(4)
    })

    it('keeps rows of unknown level, without id, time or message', () => {
        const bare: Notification = { level: 'LOUD', data: undefined }
        expect(addFeedRows(noFeedRows, [bare]).rows).toHaveLength(1)
    })

    it('finds the errors wherever they are', () => {
        const feed = addFeedRows(noFeedRows, [
            row('a'),
            row('b', 'ERROR'),
            row('c', 'WARN'),
            row('d', 'ERROR'),
        ])
        expect(messages(errorsOf(feed))).toEqual(['b', 'd'])
        expect(errorsOf(feed).received).toBe(2)
        expect(errorsOf(noFeedRows).rows).toEqual([])
    })

    it('lets nothing fall out, however much the server keeps', () => {
        const many = Array.from({ length: 1200 }, (_, index) => row(`${index}`))
        const feed = many.reduce(
            (before, further) => addFeedRows(before, [further]),
            noFeedRows
        )
        expect(feed.rows).toHaveLength(1200)
        expect(messages(feed)[0]).toBe('0')
        expect(feed.received).toBe(1200)
    })
})

describe('rows that the server no longer keeps', () => {
    const shown = [row('a'), row('b'), row('[1/2]', 'LOOP')]
    it.each([
        ['none', shown, 0],
        ['the oldest', [row('b'), row('[2/2]', 'LOOP')], 1],
        ['all', [], 2],
        ['none by a row of progress that moved on', [row('a'), row('b')], 0],
    ])('%s', (_what, now, count) => {
        expect(rowsLetGo(addFeedRows(noFeedRows, shown), now)).toBe(count)
    })
})
