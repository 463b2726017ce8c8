import type { EndsInTree } from './checkEnds'
import { endsWithoutLists } from './endsWithoutLists'
import type { CheckEnd } from '../run'

const counted: CheckEnd = { state: 'issues', count: 3, startedAt: 1 }
const failed = (startedAt: number): CheckEnd => ({
    state: 'failed',
    message: 'no',
    startedAt,
})
const tree: EndsInTree = {
    failed: { first: failed(5), later: failed(6) },
    listed: { listed: 7 },
}
const nameable = new Set(['first', 'later', 'listed', 'absent'])

it.each([
    ['without a tree', 'listed', undefined, counted, undefined, true],
    ['of one that was counted', 'listed', tree, counted, 'issues', false],
    ['of one that was not counted', 'listed', tree, undefined, undefined, true],
    ['of the culprit', 'first', tree, undefined, 'failed', true],
    ['of the counted culprit', 'first', tree, counted, 'failed', true],
    ['of a victim, run again later', 'later', tree, undefined, 'failed', false],
    ['of one that did not run', 'absent', tree, counted, undefined, false],
    ['of one no tree can name', 'nameless', tree, counted, undefined, true],
] as const)('a list %s', (_what, name, told, count, state, isFetched) => {
    const { ends, unknown } = endsWithoutLists(
        [name],
        count === undefined ? {} : { [name]: count },
        told,
        nameable
    )
    expect(ends[name]?.state).toBe(state)
    expect(unknown).toEqual(isFetched ? [name] : [])
})

it('takes the start of a counted list from the tree', () => {
    const { ends } = endsWithoutLists(
        ['listed'],
        { listed: counted },
        tree,
        nameable
    )
    expect(ends.listed).toEqual({ ...counted, startedAt: 7 })
})
