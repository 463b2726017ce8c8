import { paragraphs } from './paragraphs'

describe('the paragraphs of a text', () => {
    it.each([
        ['', []],
        ['One line.', ['One line.']],
        ['Wrapped\nby hand.', ['Wrapped by hand.']],
        ['First.\n\nSecond.\n \nThird.', ['First.', 'Second.', 'Third.']],
        ['Do:\n- this\n- that', ['Do:\n- this\n- that']],
        [
            'Do:\n1. this\n2) that\nwith care',
            ['Do:\n1. this\n2) that with care'],
        ],
    ])('%j → %j', (text, parts) => {
        expect(paragraphs(text)).toEqual(parts)
    })
})
