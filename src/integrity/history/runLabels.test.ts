import '../../ui/words/interpolation'
import { doneWords, runByWords, runStartWords, scopeWords } from './runLabels'

test.each([
    [{ by: { id: 'me', name: 'Ama' } }, 'you'],
    [{ by: { id: 'other', name: 'Ama' } }, 'Ama'],
    [{ by: { id: 'other' } }, 'other'],
    [{ by: { id: 'me' }, cause: 'schedule' }, 'the schedule'],
    [{}, 'not told'],
])('%j was started by %s', (run, expected) => {
    expect(runByWords(run, 'me')).toBe(expected)
})

test.each([
    ['standard', 'Standard checks'],
    ['someday', 'someday'],
])('the scope %s is called %s', (kind, expected) => {
    expect(scopeWords({ kind, planned: 1, done: 1 })).toBe(expected)
})

test.each([
    [93, 93, '93 checks'],
    [115, 93, '93 of 115 checks'],
])('of %i planned %i are done', (planned, done, expected) => {
    expect(doneWords({ kind: 'all', planned, done })).toBe(expected)
})

test('a start that is no moment is shown as it is stored', () => {
    expect(runStartWords({ startedAt: 'someday' })).toBe('someday')
})
