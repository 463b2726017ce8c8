import { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import { keepForgotten } from './keepForgotten'

const reportOf = (raw: object) => DataIntegrityReport.fromApi(raw)
const old = { name: 'old', count: 3, finishedTime: 'an hour ago' }
const young = { name: 'young', count: 1, finishedTime: 'now' }
const isForgotten = ({ finishedTime }: { finishedTime?: string | undefined }) =>
    finishedTime === 'an hour ago'

const namesAfter = (held: object | undefined, fresh: object) =>
    Object.keys(
        keepForgotten(held && reportOf(held), reportOf(fresh), isForgotten)
            .results
    )

describe('what the server has forgotten', () => {
    test.each<[string, object | undefined, object, readonly string[]]>([
        ['is kept', { old, young }, { young }, ['young', 'old']],
        ['gives way to a new result', { old }, { old }, ['old']],
        ['is not what is gone for another reason', { young }, {}, []],
        ['is nothing at first', undefined, { young }, ['young']],
        ['gives way to one that cannot be read', { old }, { old: 5 }, []],
    ])('%s', (_case, held, fresh, names) => {
        expect(namesAfter(held, fresh)).toEqual(names)
    })

    test('is the newer of two results of one check', () => {
        const { results } = keepForgotten(
            reportOf({ old }),
            reportOf({ old: { ...old, count: 0 } }),
            isForgotten
        )
        expect(results.old?.count).toBe(0)
    })
})
