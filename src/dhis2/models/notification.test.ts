import * as fc from 'fast-check'
import { isNotification, Notification } from './notification'

/** JSON has no prototype to set: Zod leaves a field of that name out. */
const anyValue = fc.anything({
    key: fc.string().filter((key) => key !== '__proto__'),
})

describe('the quick test of a notification', () => {
    test.each<[string, unknown, boolean]>([
        ['no fields at all', {}, true],
        ['a field of a later server', { message: 'x', later: [1] }, true],
        ['data of any shape', { data: { a: null } }, true],
        ['a null that the schema turns into "missing"', { uid: null }, false],
        ['a number for a message', { message: 5 }, false],
        ['a text for "completed"', { completed: 'yes' }, false],
        ['a list', [], false],
        ['null', null, false],
        ['a text', 'x', false],
    ])('with %s', (_what, raw, expected) => {
        expect(isNotification(raw)).toBe(expected)
    })

    test('says the same as the schema on anything whatsoever', () => {
        const field = fc.oneof(
            fc.string(),
            fc.constantFrom(null, undefined, true, 5),
            anyValue
        )
        const nearly = fc.record(
            {
                uid: field,
                id: field,
                level: field,
                category: field,
                time: field,
                message: field,
                completed: field,
                dataType: field,
                data: fc.jsonValue(),
            },
            { requiredKeys: [] }
        )
        fc.assert(
            fc.property(
                fc.oneof(
                    { arbitrary: nearly, weight: 4 },
                    { arbitrary: anyValue, weight: 1 }
                ),
                (raw) => {
                    const read = Notification.safeParse(raw)
                    if (isNotification(raw)) {
                        expect(read.success).toBe(true)
                        expect(read.data).toEqual(raw)
                    } else if (read.success) {
                        // The schema has changed something: a null was there.
                        expect(Object.values(raw as object)).toContain(null)
                    }
                }
            ),
            { numRuns: 1000 }
        )
    })
})
