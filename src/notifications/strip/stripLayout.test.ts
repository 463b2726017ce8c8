import * as fc from 'fast-check'
import { stripLayout, type StripJob } from './stripLayout'

const hourMs = 3_600_000
const now = 1000 * hourMs
const ago = (hours: number) => now - hours * hourMs

const job = (
    taskUid: string,
    startedAt: number | undefined,
    endedAt: number | undefined,
    state: StripJob['state'] = 'done'
): StripJob => ({ taskUid, startedAt, endedAt, state })

describe('where a job stands', () => {
    it.each<[string, StripJob, readonly [number, number] | undefined]>([
        ['from start to end', job('a', ago(18), ago(12)), [0.25, 0.25]],
        [
            'up to now while it runs',
            job('a', ago(6), ago(5), 'running'),
            [0.75, 0.25],
        ],
        [
            'up to now while it is stuck',
            job('a', ago(6), undefined, 'stuck'),
            [0.75, 0.25],
        ],
        ['cut where the day begins', job('a', ago(30), ago(18)), [0, 0.25]],
        ['long enough to be hit', job('a', ago(12), ago(12)), [0.5, 0.02]],
        [
            'inside where it has just ended',
            job('a', ago(0), ago(0)),
            [0.98, 0.02],
        ],
        [
            'not beyond now, whatever its clock says',
            job('a', ago(6), ago(-2)),
            [0.75, 0.25],
        ],
        [
            'at its start where its end is not told',
            job('a', ago(12), undefined, 'unknown'),
            [0.5, 0.02],
        ],
        [
            'nowhere when it ended a day ago',
            job('a', ago(30), ago(24)),
            undefined,
        ],
        [
            'nowhere while it waits',
            job('a', ago(1), undefined, 'queued'),
            undefined,
        ],
        ['nowhere without a time', job('a', undefined, undefined), undefined],
    ])('%s', (_, one, place) => {
        const { bars } = stripLayout([one], now)
        expect(
            bars.map(({ start, length }) =>
                [start, length].map((share) => Math.round(share * 1e6))
            )
        ).toEqual(
            place === undefined
                ? []
                : [place.map((share) => Math.round(share * 1e6))]
        )
    })
})

describe('the lanes', () => {
    const lanesOf = (jobs: readonly StripJob[]) =>
        Object.fromEntries(
            stripLayout(jobs, now).bars.map((bar) => [
                bar.job.taskUid,
                bar.lane,
            ])
        )

    it('are no more than are needed', () => {
        expect(
            lanesOf([
                job('a', ago(20), ago(10)),
                job('b', ago(15), ago(5)),
                job('c', ago(9), ago(4)),
            ])
        ).toEqual({ a: 0, b: 1, c: 0 })
        expect(stripLayout([], now).lanes).toBe(0)
    })

    it('have room for those that come first, and count the others', () => {
        const jobs = ['a', 'b', 'c', 'd', 'e', 'f'].map((uid) =>
            job(uid, ago(2), ago(1))
        )
        const layout = stripLayout(jobs, now)
        expect(layout.bars.map((bar) => bar.job.taskUid)).toEqual([
            'a',
            'b',
            'c',
            'd',
        ])
        expect([layout.lanes, layout.leftOut]).toEqual([4, 2])
    })

    it('hold bars that do not overlap, inside the strip, and lose no job', () => {
        const moment = fc.integer({ min: ago(30), max: now })
        const jobs = fc.array(
            fc
                .tuple(moment, fc.integer({ min: 0, max: 10 * hourMs }))
                .map(([startedAt, ms]) => job('x', startedAt, startedAt + ms))
        )
        fc.assert(
            fc.property(jobs, (jobs) => {
                const { bars, lanes, leftOut } = stripLayout(jobs, now)
                const today = jobs.filter(
                    ({ endedAt = 0 }) => endedAt > ago(24)
                )
                expect(bars.length + leftOut).toBe(today.length)
                expect(lanes).toBeLessThanOrEqual(4)
                bars.forEach((bar, index) => {
                    expect(bar.start).toBeGreaterThanOrEqual(0)
                    expect(bar.start + bar.length).toBeLessThanOrEqual(1 + 1e-9)
                    const next = bars
                        .slice(index + 1)
                        .find(({ lane }) => lane === bar.lane)
                    if (next) {
                        expect(next.start).toBeGreaterThanOrEqual(
                            bar.start + bar.length - 1e-9
                        )
                    }
                })
            })
        )
    })
})
