import { acceptanceOf } from '../../../test/acceptances/acceptanceOf'
import type { Acceptance } from '../../dhis2/acceptances/acceptance'
import { finish } from '../../dhis2/slicing/sliced'
import { identityColumns } from '../../dhis2/store/identityColumns'
import { firstOpenPlaces } from './firstOpenPlaces'

const listed = ['a', 'b', 'c', 'd', 'e'].map((letter) => ({
    id: letter.repeat(11),
    name: letter,
}))
const columns = finish(identityColumns(listed))
const some = acceptanceOf({
    issues: finish(
        identityColumns(listed.filter(({ name }) => 'ad'.includes(name)))
    ),
})

test.each<[string, readonly Acceptance[], number[]]>([
    ['nothing is accepted', [], [0, 1, 2]],
    ['two are', [some], [1, 2, 4]],
    ['the whole check is', [some, acceptanceOf({})], []],
])('where %s', (_, acceptances, places) => {
    expect(firstOpenPlaces(listed, acceptances, 3)).toEqual(places)
    expect(firstOpenPlaces(columns, acceptances, 3)).toEqual(places)
    expect(firstOpenPlaces(listed, acceptances, 3)).toEqual(places)
})
