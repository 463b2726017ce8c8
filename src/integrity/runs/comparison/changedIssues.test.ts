import { finish } from '../../../dhis2/slicing/sliced'
import { identityColumns } from '../../../dhis2/store/identityColumns'
import { compareIssues } from '../../history/compare/compareIssues'
import { changedIssues } from './changedIssues'

const before = finish(
    identityColumns([
        { id: 'same0000001', name: 'Same' },
        { id: 'gone0000001', name: 'École partie' },
        { id: 'edit0000001', name: 'Old name' },
    ])
)
const after = finish(
    identityColumns([
        { id: 'same0000001', name: 'Same' },
        { id: 'edit0000001', name: 'New name' },
        { name: 'Without UID' },
        { id: 'fresh000001' },
    ])
)
const check = { before, after, compared: finish(compareIssues(before, after)) }

it('has each issue of either run once, changed ones first', () => {
    expect(
        changedIssues(check, undefined, '').map(({ change, id, name }) => [
            change,
            id,
            name,
        ])
    ).toEqual([
        ['new', 'fresh000001', undefined],
        ['new', undefined, 'Without UID'],
        ['solved', 'gone0000001', 'École partie'],
        ['updated', 'edit0000001', 'New name'],
        ['persisting', 'same0000001', 'Same'],
    ])
})

it.each([
    ['new', '', 2],
    ['solved', '', 1],
    [undefined, 'ecole', 1],
    [undefined, 'EDIT0000001', 1],
    ['new', 'ecole', 0],
] as const)('of %s with "%s" there are %i', (change, text, count) => {
    expect(changedIssues(check, change, text)).toHaveLength(count)
})
