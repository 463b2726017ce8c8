import type { Issue } from './issue'

/** Rows that hurt whoever trusts a name, a comment or an id. */
export const hostileIssues: readonly Issue[] = [
    {
        id: 'hstlNames01',
        name: '<img src=x onerror="window.__pwned=1">',
        comment: '<b>bold</b>',
    },
    {
        id: 'hstlNames02',
        name: '=HYPERLINK("http://example.org","open")',
        comment: '+1+1',
    },
    { id: 'hstlNames03', name: '@SUM(A1:A9)', comment: '-2+3' },
    { id: 'hstlNames04', name: '\u202egnp.exe\u202c اسم من اليمين' },
    { id: '../../me', name: 'An id that looks like a path' },
    { id: 'hstlNames05', name: 'The same id', comment: 'first' },
    { id: 'hstlNames05', name: 'The same id', comment: 'second' },
    {
        id: 'hstlNames06',
        name: 'line\nbreak,\t"quotes"; and, commas',
        refs: ['javascript:alert(1)', ''],
    },
    { id: 'hstlNames07', name: '' },
]
