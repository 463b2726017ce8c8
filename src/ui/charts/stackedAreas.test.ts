import { linePath, stackedAreas, xOf, yOf, type PlotSize } from './stackedAreas'

const size: PlotSize = {
    width: 100,
    height: 50,
    most: 10,
    from: 0,
    to: 10,
    isMirrored: false,
}

describe('the place of a moment and a value', () => {
    test.each([
        [0, 0, 100],
        [10, 100, 0],
        [2.5, 25, 75],
    ])('%s', (at, x, mirrored) => {
        expect(xOf(at, size)).toBe(x)
        expect(xOf(at, { ...size, isMirrored: true })).toBe(mirrored)
    })

    it('is in the middle where there is only one moment', () => {
        expect(xOf(5, { ...size, from: 5, to: 5 })).toBe(50)
    })

    it('grows upwards, and is the bottom where there is nothing', () => {
        expect([yOf(0, size), yOf(10, size)]).toEqual([50, 0])
        expect(yOf(0, { ...size, most: 0 })).toBe(50)
    })
})

describe('areas that stand on each other', () => {
    it('share their edges', () => {
        expect(
            stackedAreas(
                [
                    { at: 0, values: [2, 3] },
                    { at: 10, values: [4, 6] },
                ],
                2,
                size
            )
        ).toEqual(['M0,40L100,30L100,50L0,50Z', 'M0,25L100,0L100,30L0,40Z'])
    })

    it('have a hole where nothing was measured, and not a zero', () => {
        const [path] = stackedAreas(
            [
                { at: 0, values: [2] },
                { at: 4, values: undefined },
                { at: 6, values: [2] },
                { at: 10, values: [2] },
            ],
            1,
            size
        )
        expect(path).toBe('M0,40L0,50ZM60,40L100,40L100,50L60,50Z')
    })

    it('are empty without points', () => {
        expect(stackedAreas([], 2, size)).toEqual(['', ''])
    })
})

it('draws a line with holes', () => {
    expect(
        linePath(
            [
                { at: 0, value: 0 },
                { at: 5, value: 10 },
                { at: 7, value: undefined },
                { at: 10, value: 5 },
            ],
            size
        )
    ).toBe('M0,50L50,0M100,25')
})
