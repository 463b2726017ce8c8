import type * as z from 'zod/mini'
import { DataIntegrityCheck, readChecks } from './dataIntegrityCheck'
import { DataIntegrityIssue } from './dataIntegrityIssue'
import {
    DataIntegritySeverity,
    knownSeverities,
    severityWeight,
} from './dataIntegritySeverity'
import { JobConfiguration } from './jobConfiguration'
import { isKnownJobType, JobType, knownJobTypes } from './jobType'
import {
    knownNotificationLevels,
    Notification,
    NotificationDataType,
    notificationIdentity,
    NotificationLevel,
} from './notification'
import { SystemInfo } from './systemInfo'
import { readRows } from '../reading/unreadable'
import { StartedJobMessage, WebMessage } from './webMessage'

type Model = z.ZodMiniType<Record<string, unknown>>

const models: readonly [string, Model, Record<string, unknown>][] = [
    ['DataIntegrityCheck', DataIntegrityCheck, { name: 'a' }],
    ['DataIntegrityIssue', DataIntegrityIssue, {}],
    ['JobConfiguration', JobConfiguration, { id: 'a' }],
    ['Notification', Notification, {}],
    ['SystemInfo', SystemInfo, {}],
    ['WebMessage', WebMessage, {}],
    [
        'StartedJobMessage',
        StartedJobMessage,
        { response: { id: 'a', jobType: 'B' } },
    ],
]

describe.each(models)('%s', (_name, model, least) => {
    test('needs no more than what every server sends', () => {
        expect(model.parse(least)).toEqual(least)
    })

    test('keeps the fields that a later server adds', () => {
        const later = {
            ...least,
            addedIn250: { deep: [1, 'two', null, { three: 3 }] },
            alsoNull: null,
            toString: 'a name of a prototype',
        }
        expect(model.parse(later)).toStrictEqual(later)
    })

    test('is not without any of these', () => {
        for (const field of Object.keys(least)) {
            const lacking = { ...least, [field]: undefined }
            expect([field, model.safeParse(lacking).success]).toEqual([
                field,
                false,
            ])
        }
    })

    test.each([[null], [[]], ['text'], [5], [undefined]])(
        'is not %j',
        (raw) => {
            expect(model.safeParse(raw).success).toBe(false)
        }
    )
})

describe('a missing field and one that is null read alike', () => {
    test.each([
        ['severity', DataIntegrityCheck as Model, { name: 'a' }],
        ['averageExecutionTime', DataIntegrityCheck as Model, { name: 'a' }],
        ['comment', DataIntegrityIssue as Model, { name: 'a' }],
        ['refs', DataIntegrityIssue as Model, { name: 'a' }],
        ['lastFinished', JobConfiguration as Model, { id: 'a' }],
        ['lastUpdatedBy', JobConfiguration as Model, { id: 'a' }],
        ['message', Notification as Model, {}],
        ['serverTimeZoneId', SystemInfo as Model, {}],
    ])('%s', (field, model, least) => {
        expect(model.parse({ ...least, [field]: null })[field]).toBeUndefined()
        expect(model.parse(least)[field]).toBeUndefined()
        expect(
            model.safeParse({ ...least, [field]: Symbol('x') }).success
        ).toBe(false)
    })
})

describe('an open set', () => {
    test.each<[string, z.ZodMiniType<string>, readonly string[]]>([
        ['severity', DataIntegritySeverity, knownSeverities],
        ['level', NotificationLevel, knownNotificationLevels],
        ['job type', JobType, knownJobTypes],
        ['data type', NotificationDataType, ['PARAMETERS']],
    ])('of %s keeps an unknown member as text', (_set, schema, known) => {
        expect(known.length).toBeGreaterThan(0)
        for (const word of [...known, 'NEW_IN_2_50', 'lower case', '']) {
            expect(schema.parse(word)).toBe(word)
        }
        expect(schema.safeParse(5).success).toBe(false)
    })

    test('knows its members from others', () => {
        expect(isKnownJobType('DATA_INTEGRITY')).toBe(true)
        expect(isKnownJobType('NEW_IN_2_50')).toBe(false)
        expect(isKnownJobType('toString')).toBe(false)
    })
})

describe('severityWeight', () => {
    test('grows from mild to severe, an unknown one above all', () => {
        const words = [
            undefined,
            'INFO',
            'WARNING',
            'SEVERE',
            'CRITICAL',
            'NEW',
        ]
        const weights = words.map(severityWeight)
        expect(weights).toEqual([...weights].sort((a, b) => a - b))
        expect(new Set(weights).size).toBe(words.length)
    })
})

describe('notificationIdentity', () => {
    const row: Notification = {
        uid: 'kE9rQ7nLK2y',
        id: 'kE9rQ7nLK2y',
        level: 'INFO',
        message: '',
        completed: false,
        time: '2026-11-23T14:02:55.827',
    }

    test('is the same for the same row', () => {
        expect(notificationIdentity({ ...row })).toBe(notificationIdentity(row))
    })

    test.each<[string, Partial<Notification>]>([
        ['uid', { uid: 'kC5uQ7nLK4a' }],
        ['level', { level: 'ERROR' }],
        ['message', { message: 'x' }],
        ['word on completion', { completed: true }],
    ])('tells rows of one moment apart by their %s', (_what, other) => {
        expect(notificationIdentity({ ...row, ...other })).not.toBe(
            notificationIdentity(row)
        )
    })

    test('makes do with the id, and with the time', () => {
        const { uid, id, ...bare } = row
        expect(uid).toBe(id)
        expect(notificationIdentity({ ...bare, id: 'a' })).not.toBe(
            notificationIdentity({ ...bare, id: 'b' })
        )
        expect(notificationIdentity(bare)).not.toBe(
            notificationIdentity({ ...bare, time: '2026-11-23T14:02:55.828' })
        )
    })
})

describe('readRows', () => {
    test('sets malformed rows aside with their place and keeps the rest', () => {
        const raw = [{ name: 'a' }, { name: 5 }, 'x', { name: 'b' }]
        const { rows, unreadable } = readRows(DataIntegrityCheck, raw, ['list'])
        expect(rows).toEqual([{ name: 'a' }, { name: 'b' }])
        expect(unreadable).toEqual([
            {
                path: 'list.1.name',
                reason: expect.any(String) as string,
                raw: { name: 5 },
            },
            { path: 'list.2', reason: expect.any(String) as string, raw: 'x' },
        ])
    })
})

describe('readChecks', () => {
    test('a malformed field costs itself, a missing name the definition', () => {
        const { rows, unreadable } = readChecks([
            { name: 'a', sectionOrder: '3', section: 'S' },
            { section: 'S' },
            { name: 'b', later: 1 },
        ])
        expect(rows).toEqual([
            {
                name: 'a',
                section: 'S',
                unreadableFields: [
                    {
                        path: '0.sectionOrder',
                        reason: 'expected number',
                        raw: '3',
                    },
                ],
            },
            { name: 'b', later: 1 },
        ])
        expect(unreadable.map(({ path }) => path)).toEqual(['1.name'])
    })
})
