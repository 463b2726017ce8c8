import { isWebPage, readWebPage } from './webPage'

describe('a web page in place of data', () => {
    test.each([
        ['<html><body>x</body></html>', true],
        ['\n<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">', true],
        ['<!-- block page --><HTML>', true],
        ['<h1>Blocked</h1>', true],
        ['\ufeff<html>', true],
        ['Blocked', false],
        ['a < b', false],
        ['<?xml version="1.0"?><a/>', false],
        ['', false],
    ])('is %j: %s', (body, isPage) => {
        expect(isWebPage(body)).toBe(isPage)
    })

    test.each([
        [
            'a firewall',
            '<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Your support ID is: 1234567890</body></html>',
            'Request Rejected',
            'The requested URL was rejected. Your support ID is: 1234567890',
        ],
        [
            'markup, styles and scripts',
            '<title> A\n B </title><style>p{}</style><h1>No</h1><p>entry<script>window.hurt = 1</script> &lt;b&gt; &amp; c<br>d</p><img src=x onerror="window.hurt=1">',
            'A B',
            'No entry <b> & c d',
        ],
        ['no title', '<h1>Blocked</h1>', '', 'Blocked'],
        ['nothing to read', '<html></html>', '', ''],
    ])('of %s has its title and its words', (_what, html, title, text) => {
        expect(readWebPage(html)).toEqual({ title, text })
        expect(window).not.toHaveProperty('hurt')
    })

    test('is cut off where it is long', () => {
        const { text } = readWebPage(`<p>${'word '.repeat(1_000_000)}</p>`)
        expect(text.length).toBeLessThanOrEqual(301)
        expect(text).toMatch(/…$/)
    })
})
