import { jobRowOf } from '../../../test/jobs/jobSources'
import { isUnread, markRead, marksOf, parseReadMarks } from './readMarks'

const row = (taskUid: string, newest: string) => jobRowOf({ taskUid, newest })

describe('read marks', () => {
    const marks = markRead([row('a', 'first')], {})

    it('tells what has been said since', () => {
        expect(isUnread(row('a', 'first'), marks)).toBe(false)
        expect(isUnread(row('a', 'second'), marks)).toBe(true)
        expect(isUnread(row('b', 'first'), marks)).toBe(true)
    })

    it('never marks a job that has nothing to say', () => {
        expect(isUnread(row('c', ''), marks)).toBe(false)
    })

    it('go with the jobs that the server has forgotten', () => {
        const all = markRead([row('b', 'other')], marks)
        expect(marksOf([row('b', 'later')], all)).toEqual({ b: 'other' })
    })

    it.each([
        [null, undefined],
        ['not json', undefined],
        ['[1]', undefined],
        ['{"a":"first"}', { a: 'first' }],
        ['{}', {}],
    ])('reads %s from the storage', (stored, expected) => {
        expect(parseReadMarks(stored)).toEqual(expected)
    })
})
