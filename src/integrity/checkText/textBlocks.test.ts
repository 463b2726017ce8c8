import { textBlocks } from './textBlocks'

const prose = (text: string) => ({ kind: 'prose', text })
const code = (text: string) => ({ kind: 'code', text })

describe('the blocks of a text', () => {
    it.each([
        ['', []],
        ['One line.', [prose('One line.')]],
        ['Wrapped\nby hand.', [prose('Wrapped by hand.')]],
        ['Wrapped\n  and indented.', [prose('Wrapped and indented.')]],
        ['One.\nTwo.', [prose('One.\nTwo.')]],
        [
            'First.\n\nSecond.\n \nThird.',
            ['First.', 'Second.', 'Third.'].map(prose),
        ],
        ['Do:\n- this\n- that', [prose('Do:\n- this\n- that')]],
        ['Do:\n  - this\n  - that', [prose('Do:\n- this\n- that')]],
        [
            'Do:\n1. this\n2) that\nwith care',
            [prose('Do:\n1. this\n2) that with care')],
        ],
        [
            "Run:\nUPDATE t SET a = 'x' WHERE uid = '<event_uid>';\nThen wait.",
            [
                prose(
                    "Run:\nUPDATE t SET a = 'x' WHERE uid = '<event_uid>';\nThen wait."
                ),
            ],
        ],
        [
            'Run:\n\n  UPDATE t\n    SET a = 1\n  WHERE b;\n\nWait.',
            [
                prose('Run:'),
                code('UPDATE t\n  SET a = 1\nWHERE b;'),
                prose('Wait.'),
            ],
        ],
        [
            'Run:\n  SELECT 1;\nand wait.',
            [prose('Run:'), code('SELECT 1;'), prose('and wait.')],
        ],
        [
            'Ask:\n```bash\n  curl \\\n\n    {baseURL}\n```\nDone.',
            [prose('Ask:'), code('curl \\\n\n  {baseURL}'), prose('Done.')],
        ],
        [
            'Never closed:\n```\nSELECT 1;',
            [prose('Never closed:'), code('SELECT 1;')],
        ],
        ['```\n```', []],
        [
            'Run: ```sql UPDATE t SET a = 1; ``` and wait.',
            [prose('Run:'), code('UPDATE t SET a = 1;'), prose('and wait.')],
        ],
        [
            'Run ```SELECT 1;``` or ```sh curl x```.',
            [
                prose('Run'),
                code('SELECT 1;'),
                prose('or'),
                code('curl x'),
                prose('.'),
            ],
        ],
        [
            'Run: ```sql\nSELECT 1;\nSELECT 2;``` Then\nwait.',
            [prose('Run:'), code('SELECT 1;\nSELECT 2;'), prose('Then wait.')],
        ],
        ['One ``` alone stays.', [prose('One ``` alone stays.')]],
        [
            '```sql SELECT 1; ``` and ``` alone',
            [code('SELECT 1;'), prose('and ``` alone')],
        ],
    ])('%j → %j', (text, blocks) => {
        expect(textBlocks(text)).toEqual(blocks)
    })

    it('loses no word and ends, whatever comes', () => {
        const pieces = ['a', 'b.', '  c', '', '```', '- d', '\te:', '   ']
        for (let seed = 0; seed < 4096; seed += 1) {
            const lines = [0, 3, 6, 9].map(
                (shift) => pieces[(seed >> shift) & 7] ?? ''
            )
            const words = (text: string) => text.match(/[a-e]/g) ?? []
            const shown = textBlocks(lines.join('\n'))
                .map(({ text }) => text)
                .join('\n')
            expect(words(shown)).toEqual(words(lines.join('\n')))
        }
    })
})
