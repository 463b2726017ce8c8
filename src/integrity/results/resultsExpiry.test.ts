import { resultsExpiry } from './resultsExpiry'

const minuteMs = 60_000
const view = (name: string, finishedAt: number | undefined) => ({
    check: { name },
    finishedAt,
})

describe('resultsExpiry', () => {
    test.each<[string, number, ReturnType<typeof resultsExpiry>]>([
        ['fresh', 0, { nextAt: 60 * minuteMs, held: 2, soon: [], expired: [] }],
        [
            'one within ten minutes',
            50 * minuteMs,
            { nextAt: 60 * minuteMs, held: 2, soon: ['a'], expired: [] },
        ],
        [
            'one gone at the minute',
            60 * minuteMs,
            { nextAt: 80 * minuteMs, held: 1, soon: [], expired: ['a'] },
        ],
        [
            'all gone',
            90 * minuteMs,
            { nextAt: undefined, held: 0, soon: [], expired: ['a', 'b'] },
        ],
    ])('%s', (_name, now, expiry) => {
        const views = [
            view('a', 0),
            view('b', 20 * minuteMs),
            view('never ran', undefined),
        ]
        expect(resultsExpiry(views, now)).toEqual(expiry)
    })
})
