import { draftOf, settingFaults, settingsChange } from './settingsDraft'

const usual = { runs: 200, identities: 12, names: 5 }
const draft = draftOf(usual)

it.each([
    ['as usual', {}, {}],
    ['nothing but counts', { identities: '0', names: '0' }, {}],
    ['blanks around', { runs: ' 50 ' }, {}],
    ['an empty field', { names: '' }, { names: 'noNumber' }],
    ['a word', { runs: 'all' }, { runs: 'noNumber' }],
    ['a fraction', { runs: '1.5' }, { runs: 'noNumber' }],
    ['less than none', { names: '-1' }, { names: 'noNumber' }],
    ['no runs', { runs: '0', identities: '0', names: '0' }, { runs: 'noRun' }],
    ['too many', { runs: '1001' }, { runs: 'tooMany' }],
    ['issues of more than all', { runs: '5' }, { identities: 'moreThanWhole' }],
    ['names of more', { identities: '4' }, { names: 'moreThanWhole' }],
])('finds what is wrong with %s', (_, typed, faults) => {
    expect(settingFaults({ ...draft, ...typed })).toEqual(faults)
})

it.each([
    ['nothing', {}, {}],
    ['one', { runs: '50' }, { runs: 50 }],
    ['the same in other figures', { runs: '0200' }, {}],
    ['two', { identities: '6', names: '6' }, { identities: 6, names: 6 }],
])('changes %s', (_, typed, change) => {
    expect(settingsChange(usual, { ...draft, ...typed })).toEqual(change)
})
