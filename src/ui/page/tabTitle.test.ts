import { tabTitle, type TitleParts } from './tabTitle'

it.each<[string, TitleParts[], string]>([
    ['nothing yet', [], 'Integrity Monitor'],
    ['a page', [{ page: 'Issues' }], 'Issues · Integrity Monitor'],
    [
        'what the page is about',
        [{ object: 'Orphaned organisation units' }, { page: 'Checks' }],
        'Orphaned organisation units · Checks · Integrity Monitor',
    ],
    [
        'a run on the way',
        [{ page: 'Checks' }, { progress: '41 of 93' }],
        '(41 of 93) Checks · Integrity Monitor',
    ],
    [
        'a part that somebody leaves open',
        [{ object: 'Analytics' }, { page: 'Jobs', object: undefined }],
        'Analytics · Jobs · Integrity Monitor',
    ],
])('tells of %s', (_case, parts, title) => {
    expect(tabTitle(parts)).toBe(title)
})
