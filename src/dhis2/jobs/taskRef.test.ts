import { parseTaskRef, type TaskRef } from './taskRef'

describe('parseTaskRef', () => {
    const parsed = { jobType: 'DATA_INTEGRITY', taskUid: 'JaeRXwGgRoj' }

    test.each<[TaskRef]>([
        [['DATA_INTEGRITY', 'JaeRXwGgRoj']],
        ['DATA_INTEGRITY/JaeRXwGgRoj'],
    ])('reads %j', (taskRef) => {
        expect(parseTaskRef(taskRef)).toEqual(parsed)
    })

    test('reads a job type that it does not know', () => {
        expect(parseTaskRef('JOB_OF_2_50/JaeRXwGgRoj').jobType).toBe(
            'JOB_OF_2_50'
        )
    })

    test.each<[unknown]>([
        [''],
        ['DATA_INTEGRITY'],
        ['JaeRXwGgRoj'],
        ['/JaeRXwGgRoj'],
        ['DATA_INTEGRITY/'],
        ['DATA_INTEGRITY/JaeRXwGgRo'],
        ['DATA_INTEGRITY/JaeRXwGgRojj'],
        ['DATA_INTEGRITY/1aeRXwGgRoj'],
        ['DATA_INTEGRITY/JaeRXwGg.oj'],
        ['DATA_INTEGRITY/JaeRXwGgRoj\n'],
        ['data_integrity/JaeRXwGgRoj'],
        ['_DATA/JaeRXwGgRoj'],
        [' DATA_INTEGRITY/JaeRXwGgRoj'],
        ['/DATA_INTEGRITY/JaeRXwGgRoj'],
        ['DATA_INTEGRITY/JaeRXwGgRoj/'],
        ['DATA_INTEGRITY/JaeRXwGgRoj/errors'],
        ['JaeRXwGgRoj/DATA_INTEGRITY'],
        ['../../JaeRXwGgRoj'],
        [[]],
        [['DATA_INTEGRITY']],
        [['DATA_INTEGRITY', 'JaeRXwGgRoj', 'x']],
        [['DATA_INTEGRITY/x', 'JaeRXwGgRoj']],
        [['DATA_INTEGRITY', undefined]],
        [['DATA_INTEGRITY', 5]],
        [[['DATA_INTEGRITY'], 'JaeRXwGgRoj']],
        [{ jobType: 'DATA_INTEGRITY', taskUid: 'JaeRXwGgRoj' }],
        [{ 0: 'DATA_INTEGRITY', 1: 'JaeRXwGgRoj', length: 2 }],
        [undefined],
        [null],
        [5],
    ])('refuses %j', (taskRef) => {
        expect(() => parseTaskRef(taskRef as TaskRef)).toThrow(TypeError)
    })
})
