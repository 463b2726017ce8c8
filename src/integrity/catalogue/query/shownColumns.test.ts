import type { CheckState } from '../../checkState'
import type { CheckView } from '../../checkView'
import { catalogueColumns } from './catalogueQuery'
import { shownColumns } from './shownColumns'

const view = (state: CheckState, isListedOnly?: boolean): CheckView => ({
    check: { name: 'a' },
    state,
    result: undefined,
    finishedAt: undefined,
    isListedOnly,
})
const unknown: CheckState = { kind: 'unknown' }

describe('the columns of the catalogue', () => {
    it('are all there for who may read results, before the first has come', () => {
        expect(shownColumns([view(unknown)], true)).toBe(catalogueColumns)
        expect(shownColumns([view({ kind: 'notRun' })], true)).toBe(
            catalogueColumns
        )
    })

    it('are those of the definitions for who may not', () => {
        expect(shownColumns([view(unknown), view(unknown)], false)).toEqual([
            'severity',
            'name',
        ])
    })

    it.each([
        view({ kind: 'expired', last: { kind: 'passed' }, asOf: undefined }),
        view(unknown, true),
    ])('are all there where anything is known: %j', (known) => {
        expect(shownColumns([view(unknown), known], false)).toBe(
            catalogueColumns
        )
    })
})
