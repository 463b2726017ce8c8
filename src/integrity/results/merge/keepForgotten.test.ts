import { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import { keepForgotten } from './keepForgotten'

const reportOf = (raw: object) => DataIntegrityReport.fromApi(raw)
const old = { name: 'old', count: 3, finishedTime: 'an hour ago' }
const young = { name: 'young', count: 1, finishedTime: 'now' }

const after = (
    held: object | undefined,
    fresh: object,
    elsewhere: readonly string[] = []
) =>
    Object.values(
        keepForgotten(held && reportOf(held), reportOf(fresh), (name) =>
            elsewhere.includes(name)
        ).results
    ).map(({ name, isForgotten }) => (isForgotten ? `${name}, as of` : name))

describe('what the server has forgotten', () => {
    test.each<[string, object | undefined, object, readonly string[]]>([
        ['is kept', { old, young }, { young }, ['young', 'old, as of']],
        ['gives way to a new result', { old }, { old }, ['old']],
        ['is kept after a restart as well', { young }, {}, ['young, as of']],
        ['is nothing at first', undefined, { young }, ['young']],
        ['gives way to one that cannot be read', { old }, { old: 5 }, []],
    ])('%s', (_case, held, fresh, names) => {
        expect(after(held, fresh)).toEqual(names)
    })

    test('gives way to a list that the server still has', () => {
        expect(after({ old }, {}, ['old'])).toEqual([])
    })
})
