import { isSettled } from './checkEnds'

describe('the tree of a job that is over', () => {
    it.each([
        ['not there', undefined, false],
        ['empty', { sequence: [] }, false],
        [
            'of a moment before the end',
            { sequence: [{ complete: false }] },
            false,
        ],
        ['whole', { sequence: [{ complete: true }] }, true],
        ['silent on it', { sequence: [{}] }, true],
    ])('%s', (_name, progress, settled) => {
        expect(isSettled(progress)).toBe(settled)
    })
})
