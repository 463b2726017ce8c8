import type { JobRow } from './jobRow'
import { isUnread, markRead, marksOf, parseReadMarks } from './readMarks'

const row = (taskUid: string, newest: string): JobRow => ({
    jobType: 'PREDICTOR',
    taskUid,
    name: undefined,
    state: 'done',
    outcome: undefined,
    level: 'INFO',
    lastMessage: '',
    startedAt: 1,
    endedAt: 2,
    startedBy: { kind: 'notTold' },
    newest,
    unreadable: 0,
    hasNotifications: true,
})

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
