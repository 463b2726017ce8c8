import * as fc from 'fast-check'
import { textSpans, type TextSpan } from './textSpans'

const text = (text: string): TextSpan => ({ kind: 'text', text })
const code = (text: string): TextSpan => ({ kind: 'code', text })
const link = (href: string, text = href): TextSpan => ({
    kind: 'link',
    text,
    href,
})

describe('the spans of a line of prose', () => {
    it.each<[string, TextSpan[]]>([
        ['', []],
        ['Nothing in it.', [text('Nothing in it.')]],
        [
            'Units at [the zero point](https://example.org/zero) lie in the sea.',
            [
                text('Units at '),
                link('https://example.org/zero', 'the zero point'),
                text(' lie in the sea.'),
            ],
        ],
        [
            '[Null Island](https://en.wikipedia.org/wiki/Null_(island) "A title").',
            [
                link(
                    'https://en.wikipedia.org/wiki/Null_(island)',
                    'Null Island'
                ),
                text('.'),
            ],
        ],
        ['[a [b] c](http://x.org)', [link('http://x.org', 'a [b] c')]],
        [
            '[a](https://x.org)[b](https://y.org)',
            [link('https://x.org', 'a'), link('https://y.org', 'b')],
        ],
        [
            'See https://example.org/help. Then wait.',
            [
                text('See '),
                link('https://example.org/help'),
                text('. Then wait.'),
            ],
        ],
        [
            'GADM (https://gadm.org)',
            [text('GADM ('), link('https://gadm.org'), text(')')],
        ],
        [
            'At https://x.org/a_(b), or <https://x.org/c?d=e&f=g#h>!',
            [
                text('At '),
                link('https://x.org/a_(b)'),
                text(', or <'),
                link('https://x.org/c?d=e&f=g#h'),
                text('>!'),
            ],
        ],
        [
            '“https://x.org/a”…',
            [text('“'), link('https://x.org/a'), text('”…')],
        ],
        [
            '见https://x.org/a。然后',
            [text('见'), link('https://x.org/a'), text('。然后')],
        ],
        ['HTTPS://X.ORG/A', [link('HTTPS://X.ORG/A')]],
        [
            'Set `geometry` to null',
            [text('Set '), code('geometry'), text(' to null')],
        ],
        ['``a`b`` and `c`', [code('a`b'), text(' and '), code('c')]],
        [
            '`https://x.org` is code, `[a](https://x.org)` too',
            [
                code('https://x.org'),
                text(' is code, '),
                code('[a](https://x.org)'),
                text(' too'),
            ],
        ],
        ...[
            '[bad](javascript:alert(1))',
            '[bad](JaVaScRiPt://x.org/%0aalert(1))',
            '[bad](data:text/html,x)',
            '[bad](//x.org) [bad](/api/x) [bad](ftp://x.org)',
            '<img src=x onerror=alert(1)> <b>bold</b> &amp;',
            'https:// and https://... and http://{baseURL}/api',
            'xhttps',
            '[no end](https',
            '[words] (and more)',
            'one ` alone and ``` three',
            '``` three and ` one',
            '`` and ]( and [](',
            '**bold** and # title',
        ].map((plain): [string, TextSpan[]] => [plain, [text(plain)]]),
    ])('%j', (prose, spans) => {
        expect(textSpans(prose)).toEqual(spans)
    })

    it('loses no letter and links nothing but http, whatever comes', () => {
        const piece = fc.constantFrom(
            ...['[', ']', '(', ')', '`', '``', 'https://', 'x.org', ' ', '\n'],
            ...['javascript:', 'a', '.', '<b>', '"', '/b']
        )
        fc.assert(
            fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
                const prose = pieces.join('')
                const spans = textSpans(prose)
                const shown = spans.map(({ text }) => text).join('')
                const letters = (from: string) => from.match(/[a<>]/g) ?? []
                const addressed = spans.flatMap((span) =>
                    span.kind === 'link' && span.href !== span.text
                        ? [span.text, span.href].join('')
                        : span.text
                )
                expect(letters(addressed.join(''))).toEqual(letters(prose))
                expect(shown.length).toBeLessThanOrEqual(prose.length)
                for (const span of spans) {
                    if (span.kind === 'link') {
                        expect(span.href).toMatch(/^https?:\/\/./i)
                    }
                }
            }),
            { numRuns: 2000 }
        )
    })

    it('takes no long time over a long text of marks alone', () => {
        for (const mark of [
            '[',
            '`',
            '[a](https://x',
            '(',
            'https://',
            '[[]',
        ]) {
            expect(textSpans(mark.repeat(5000)).length).toBeGreaterThan(0)
        }
    })
})
