import { readStep } from './stepProgress'

describe('readStep', () => {
    it.each([
        ['Updating tables [2/3]', 'Updating tables', { done: 2, total: 3 }],
        ['[0/97]', '', { done: 0, total: 97 }],
        ['Nothing to count [0/0]', 'Nothing to count [0/0]', undefined],
        ['More than planned [4/3]', 'More than planned [4/3]', undefined],
        ['In [1/2] the middle', 'In [1/2] the middle', undefined],
        ['', '', undefined],
    ])('%s', (line, words, progress) => {
        expect(readStep(line)).toEqual({ words, progress })
    })
})
