/** @jest-environment node */
import { identityColumns } from '../../../dhis2/store/identityColumns'
import type { IdentifiedIssue } from '../../../dhis2/store/issueIdentity'
import { finish } from '../../../dhis2/slicing/sliced'
import { changeAt } from './compareIssues'
import { rowChanges } from './rowChanges'

test.each<
    [string, readonly IdentifiedIssue[], readonly IdentifiedIssue[], string[]]
>([
    ['nothing was there', [], [{ id: 'b' }, { id: 'a' }], ['new', 'new']],
    ['nothing is there', [{ id: 'a' }], [], []],
    [
        'in whatever order',
        [{ id: 'c' }, { id: 'a' }],
        [{ id: 'd' }, { id: 'c' }, { id: 'b' }, { id: 'a' }],
        ['new', 'persisting', 'new', 'persisting'],
    ],
    [
        'another comment is no other issue',
        [{ id: 'a', comment: 'x' }],
        [{ id: 'a', comment: 'y' }],
        ['updated'],
    ],
    [
        'of equal ones the last',
        [{ id: 'a' }],
        [{ id: 'a' }, { id: 'a' }],
        ['persisting', 'new'],
    ],
])('says what has become of each row: %s', (_, before, after, expected) => {
    const columns = finish(identityColumns(before))
    const codes = finish(rowChanges(after, columns))
    expect(after.map((_, place) => changeAt(codes, place))).toEqual(expected)
})
