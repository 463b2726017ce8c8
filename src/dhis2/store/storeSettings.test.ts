import { ContractError } from '../errors'
import { changedSettings, readSettings } from './storeSettings'

const usual = { runs: 200, identities: 12, names: 5 }

it.each([
    ['nothing', undefined, usual],
    ['a text', 'nope', usual],
    ['a part', { runs: 50 }, { ...usual, runs: 50 }],
    ['what is no number', { names: 'all', identities: -1 }, usual],
    ['none', { names: 0 }, { ...usual, names: 0 }],
    ['more than it knows', { later: 1 }, { ...usual, later: 1 }],
])('reads settings of %s', (_, raw, expected) => {
    expect(readSettings(raw)).toEqual(expected)
})

describe('changing settings', () => {
    it.each([
        ['nothing', undefined, { names: 3 }],
        ['what another set', { runs: 50 }, { runs: 50, names: 3 }],
        ['the same one', { names: 5 }, { names: 3 }],
        [
            'what a later version knows',
            { later: { a: 1 } },
            { later: { a: 1 }, names: 3 },
        ],
    ])('adds to %s', (_, stored, expected) => {
        expect(changedSettings(stored, { names: 3 })).toEqual(expected)
    })

    it.each([['a text'], [7], [null], [[1]]])('leaves %j alone', (stored) => {
        expect(() => changedSettings(stored, { names: 3 })).toThrow(
            ContractError
        )
    })
})
