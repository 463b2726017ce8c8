/** @jest-environment node */
import { identityColumns } from '../../../dhis2/store/identityColumns'
import type { IdentifiedIssue } from '../../../dhis2/store/issueIdentity'
import { finish } from '../../../dhis2/slicing/sliced'
import { newRows } from './newRows'

test.each<
    [string, readonly IdentifiedIssue[], readonly IdentifiedIssue[], number[]]
>([
    ['nothing was there', [], [{ id: 'b' }, { id: 'a' }], [1, 1]],
    ['nothing is there', [{ id: 'a' }], [], []],
    [
        'in whatever order',
        [{ id: 'c' }, { id: 'a' }],
        [{ id: 'd' }, { id: 'c' }, { id: 'b' }, { id: 'a' }],
        [1, 0, 1, 0],
    ],
    [
        'another comment is no other issue',
        [{ id: 'a', comment: 'x' }],
        [{ id: 'a', comment: 'y' }],
        [0],
    ],
    [
        'of equal ones the last',
        [{ id: 'a' }],
        [{ id: 'a' }, { id: 'a' }],
        [0, 1],
    ],
])('marks what is new: %s', (_, before, after, expected) => {
    const columns = finish(identityColumns(before))
    expect([...finish(newRows(after, columns))]).toEqual(expected)
})
