import { readSettings } from './storeSettings'

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
