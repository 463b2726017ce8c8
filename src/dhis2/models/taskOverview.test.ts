import { ContractError } from '../errors'
import { oldestFirst, readTaskOverview } from './taskOverview'

const row = (message: string) => ({ level: 'INFO', message })

describe('oldestFirst', () => {
    test('turns the list of the server round', () => {
        const { rows } = oldestFirst([row('3'), row('2'), row('1')])
        expect(rows.map(({ message }) => message)).toEqual(['1', '2', '3'])
    })

    test('names the place that a malformed row has in the answer', () => {
        const { rows, unreadable } = oldestFirst(
            [row('2'), { level: 7 }, row('1')],
            ['T', 'uid']
        )
        expect(rows.map(({ message }) => message)).toEqual(['1', '2'])
        expect(unreadable.map(({ path }) => path)).toEqual(['T.uid.1.level'])
    })
})

describe('readTaskOverview', () => {
    test('is empty where no job has spoken', () => {
        expect(readTaskOverview({})).toEqual({ feeds: [], unreadable: [] })
        expect(readTaskOverview({ DATA_INTEGRITY: {} }).feeds).toEqual([])
    })

    test('has a feed for every job of every type, unknown ones too', () => {
        const { feeds } = readTaskOverview({
            DATA_INTEGRITY: { b: [row('2'), row('1')], a: [] },
            NEW_IN_2_50: { c: [row('3')] },
        })
        expect(
            feeds.map(({ jobType, taskUid, rows }) => [
                jobType,
                taskUid,
                rows.map(({ message }) => message),
            ])
        ).toEqual([
            ['DATA_INTEGRITY', 'b', ['1', '2']],
            ['DATA_INTEGRITY', 'a', []],
            ['NEW_IN_2_50', 'c', ['3']],
        ])
    })

    test('sets aside what is no feed, and keeps the feeds beside it', () => {
        const { feeds, unreadable } = readTaskOverview({
            A: [],
            B: { one: 'x', two: [row('1')], three: [null] },
        })
        expect(unreadable.map(({ path }) => path)).toEqual(['A', 'B.one'])
        expect(feeds.map(({ taskUid }) => taskUid)).toEqual(['two', 'three'])
        expect(feeds[1]?.unreadable.map(({ path }) => path)).toEqual([
            'B.three.0',
        ])
    })

    test.each<[unknown]>([
        [[]],
        [null],
        ['x'],
        [undefined],
        [{ httpStatus: 'OK', message: 'Try later' }],
    ])('%j is no overview', (raw) => {
        expect(() => readTaskOverview(raw)).toThrow(ContractError)
    })
})
