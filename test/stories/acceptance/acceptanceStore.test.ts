import type { AcceptanceDetails } from '../../../src/dhis2/acceptances/acceptance'
import { AcceptanceStore } from '../../../src/dhis2/acceptances/acceptanceStore'
import {
    acceptingEntries,
    editingEntry,
    takingBackEntries,
} from '../../../src/dhis2/acceptances/newEntries'
import { finish } from '../../../src/dhis2/slicing/sliced'
import type { DoWork } from '../../../src/dhis2/store/packRun'
import { realEngine } from '../../contract/realEngine'
import { failureOf } from '../../contract/wire'
import { createStandin, type Standin } from '../../standin/createStandin'
import { fetchFor } from '../../standin/fetchFor'

const origin = 'http://standin.test'
const path = 'dataStore/integrity-monitor'
const doWork: DoWork = (work) => Promise.resolve(finish(work))

const details: AcceptanceDetails = {
    reason: 'byDesign',
    comment: 'As agreed in March',
    responsible: 'Okello',
    until: '2027-01-31',
    atMost: undefined,
}
const at = (minute: number) => ({
    by: { id: 'M5zQapPyTZI', name: 'admin admin' },
    at: Date.UTC(2026, 10, 23, 12, minute),
})
const issues = (...keys: string[]) => ({
    keys,
    marks: Uint16Array.from(keys, (_, place) => place),
})

function openStore(prepare?: (standin: Standin) => void) {
    const standin = createStandin({})
    prepare?.(standin)
    globalThis.fetch = fetchFor(standin, origin)
    const admin = () => new AcceptanceStore(realEngine(origin))
    const raw = (key: string, value: unknown) =>
        standin.handle({
            method: 'POST',
            url: `/api/${path}/${key}`,
            body: JSON.stringify(value),
        })
    return { standin, admin, raw }
}

const accepting = (check: string, keys: string[] | undefined, minute = 0) =>
    acceptingEntries(
        [{ check, issues: keys && issues(...keys) }],
        details,
        at(minute),
        doWork
    )

async function listed(store: AcceptanceStore) {
    const { acceptances } = await store.list()
    return acceptances
}

async function first(store: AcceptanceStore) {
    const [acceptance] = await listed(store)
    if (acceptance === undefined) {
        throw new Error('Nothing is accepted')
    }
    return acceptance
}

describe('the store of acceptances', () => {
    it.each(['an empty list', 'an error'])(
        'is empty where the namespace is not there yet, which is %s',
        async (answer) => {
            const { standin, admin } = openStore()
            if (answer === 'an error') {
                standin.control.fail(/dataStore\/integrity-monitor\?/, {
                    kind: 'http',
                    status: 404,
                })
            }
            expect(await admin().list()).toEqual({
                acceptances: [],
                newer: 0,
                unreadable: [],
            })
        }
    )

    it('gives back what was accepted, with who and when, in one request', async () => {
        const { standin, admin } = openStore()
        await admin().write(await accepting('a', ['=DiszpKrYNg8', '!=x']))
        await admin().write(
            await acceptingEntries(
                [{ check: 'odd / check', issues: undefined }],
                { ...details, until: '', atMost: 1500 },
                at(1),
                doWork
            )
        )
        standin.control.requests()
        expect(await listed(admin())).toEqual([
            {
                key: expect.stringMatching(/^accepted-a-\w{12}$/) as string,
                check: 'a',
                issues: {
                    keys: ['!=x', '=DiszpKrYNg8'],
                    marks: Uint16Array.of(1, 0),
                },
                details,
                ...at(0),
                edits: [],
            },
            {
                key: expect.stringMatching(
                    /^accepted-odd___check-\w{12}$/
                ) as string,
                check: 'odd / check',
                issues: undefined,
                details: { ...details, until: '', atMost: 1500 },
                ...at(1),
                edits: [],
            },
        ])
        expect(standin.control.requests()).toHaveLength(1)
    })

    it('is edited with its history, and taken back in part and in whole', async () => {
        const { admin } = openStore()
        const store = admin()
        await store.write(await accepting('a', ['=x', '=y', '=z']))
        const made = await first(store)
        const edit = editingEntry(
            made,
            { ...details, reason: 'legacy', until: '' },
            at(1)
        )
        await store.write(edit ? [edit] : [])
        const edited = await first(store)
        expect(edited.details).toEqual({
            ...details,
            reason: 'legacy',
            until: '',
        })
        expect(edited.edits).toEqual([
            {
                ...at(1),
                before: { reason: 'byDesign', until: '2027-01-31' },
                after: { reason: 'legacy', until: '' },
            },
        ])
        expect(editingEntry(edited, edited.details, at(2))).toBeUndefined()
        const some = { keys: ['=y'], marks: Uint16Array.of(1) }
        await store.write(await takingBackEntries(made, some, at(2), doWork))
        expect((await first(store)).issues?.keys).toEqual(['=x', '=z'])
        await store.write(
            await takingBackEntries(made, undefined, at(3), doWork)
        )
        expect(await listed(store)).toEqual([])
    })

    it('ends the limit of a whole check', async () => {
        const { admin } = openStore()
        const store = admin()
        await store.write(
            await acceptingEntries(
                [{ check: 'a', issues: undefined }],
                { ...details, atMost: 3 },
                at(0),
                doWork
            )
        )
        const edit = editingEntry(
            await first(store),
            { atMost: undefined },
            at(1)
        )
        await store.write(edit ? [edit] : [])
        expect(await first(store)).toMatchObject({
            details: { ...details, atMost: undefined },
            edits: [{ before: { atMost: 3 }, after: { atMost: undefined } }],
        })
    })

    it('splits what is too large for one value', async () => {
        const { standin, admin } = openStore()
        const digits = (place: number) =>
            Math.imul(place + 1, 2654435761)
                .toString(16)
                .padStart(8, '0')
        const many = Array.from(
            { length: 120_000 },
            (_, place) => `?${digits(place)}${digits(place * 7 + 3)}`
        )
        const sizes: number[] = []
        const entries = await acceptingEntries(
            [{ check: 'a', issues: issues(...many) }],
            details,
            at(0),
            doWork
        )
        entries.forEach(({ value }) => sizes.push(JSON.stringify(value).length))
        expect(sizes).toHaveLength(3)
        expect(Math.max(...sizes)).toBeLessThan(900_000)
        await admin().write(entries)
        standin.control.requests()
        const stored = await listed(admin())
        expect(standin.control.requests()).toHaveLength(1)
        expect(stored.flatMap((one) => one.issues?.keys ?? []).length).toBe(
            many.length
        )
        expect(
            new Set(stored.flatMap((one) => one.issues?.keys ?? []))
        ).toEqual(new Set(many))
    })

    it('splits what is too large by its ids, too', async () => {
        const id = (place: number) =>
            Array.from({ length: 250 }, (_, part) =>
                Math.imul(place * 251 + part + 1, 2654435761)
                    .toString(36)
                    .padStart(7, '-')
            ).join('')
        const few = Array.from({ length: 1500 }, (_, place) => `=${id(place)}`)
        const entries = await acceptingEntries(
            [{ check: 'a', issues: issues(...few) }],
            details,
            at(0),
            doWork
        )
        expect(entries.length).toBeGreaterThan(1)
        entries.forEach(({ value }) =>
            expect(JSON.stringify(value).length).toBeLessThan(900_000)
        )
    })
})

describe('two admins at once', () => {
    it('lose nothing of what both accept in the same check', async () => {
        const { admin } = openStore()
        const [one, other] = [admin(), admin()]
        const [left, right] = [
            await accepting('a', ['=x']),
            await accepting('a', ['=y']),
        ]
        await Promise.all([one.write(left), other.write(right)])
        expect(
            (await listed(one)).flatMap(({ issues: kept }) => kept?.keys).sort()
        ).toEqual(['=x', '=y'])
    })

    it('have both their way where they edit other fields, and both are in the history of the same', async () => {
        const { admin } = openStore()
        const [one, other] = [admin(), admin()]
        await one.write(await accepting('a', ['=x']))
        const [seen, alsoSeen] = [await first(one), await first(other)]
        const edits = [
            editingEntry(
                seen,
                { ...seen.details, comment: 'one', responsible: 'Mwajuma' },
                at(2)
            ),
            editingEntry(
                alsoSeen,
                { ...alsoSeen.details, comment: 'other', until: '2030-01-01' },
                at(1)
            ),
        ].flatMap((edit) => edit ?? [])
        await one.write(edits.slice(0, 1))
        await other.write(edits.slice(1))
        const after = await first(one)
        expect(after.details).toEqual({
            ...details,
            comment: 'one',
            responsible: 'Mwajuma',
            until: '2030-01-01',
        })
        expect(after.edits.map(({ before }) => before.comment)).toEqual([
            'As agreed in March',
            'other',
        ])
        expect(await first(other)).toEqual(after)
    })

    it('agree that what one takes back is taken back, though the other edits it', async () => {
        const { admin } = openStore()
        const [one, other] = [admin(), admin()]
        await one.write(await accepting('a', ['=x']))
        const seen = await first(other)
        await one.write(await takingBackEntries(seen, undefined, at(1), doWork))
        const edit = editingEntry(seen, { comment: 'late' }, at(2))
        await other.write(edit ? [edit] : [])
        expect(await listed(other)).toEqual([])
    })

    it.each([
        ['before the server had it', 0],
        ['after the server had it', 1],
    ])('lose nothing when one goes offline %s', async (_, reached) => {
        const { standin, admin } = openStore()
        const [one, other] = [admin(), admin()]
        const entries = [
            ...(await accepting('a', ['=x'])),
            ...(await accepting('b', ['=y'], 1)),
            ...(await accepting('c', undefined, 2)),
        ]
        const second = entries[1]?.key ?? ''
        if (reached === 1) {
            await other.write(entries.slice(1, 2))
        }
        standin.control.fail(`POST ${path}/${second}`, { kind: 'cut' }, 1)
        expect((await failureOf(one.write(entries))).kind).toBe('network')
        // Meanwhile the other goes on, and sees what is there.
        expect((await listed(other)).map(({ check }) => check)).toEqual(
            reached === 1 ? ['a', 'b'] : ['a']
        )
        await other.write(await accepting('a', ['=z'], 3))
        await one.write(entries)
        expect((await listed(one)).map(({ check }) => check)).toEqual([
            'a',
            'b',
            'c',
            'a',
        ])
    })
})

describe('what cannot be read', () => {
    it.each([
        ['of a later app', { format: 2, kind: 'acceptedIssues' }, 1, 0],
        ['a text', 'nope', 0, 1],
        ['a half one', { format: 1, kind: 'acceptedCheck' }, 0, 1],
        [
            'of no time',
            {
                format: 1,
                kind: 'acceptedCheck',
                check: 'a',
                reason: 'legacy',
                at: '?',
            },
            0,
            1,
        ],
        [
            'with damaged issues',
            {
                format: 1,
                kind: 'acceptedIssues',
                check: 'a',
                reason: 'legacy',
                at: '2026-11-23T12:00:00.000Z',
                issues: 3,
                coded: 'AAAA',
            },
            0,
            1,
        ],
    ])('is told apart, %s, and stays', async (_, value, newer, unreadable) => {
        const { standin, admin, raw } = openStore()
        raw('accepted-a-odd', value)
        await admin().write(await accepting('a', ['=x']))
        const read = await admin().list()
        expect(read.acceptances).toHaveLength(1)
        expect(read.newer).toBe(newer)
        expect(read.unreadable).toHaveLength(unreadable)
        expect(
            standin.control
                .requests()
                .filter(({ method }) => ['PUT', 'DELETE'].includes(method))
        ).toEqual([])
        expect(raw('accepted-a-odd', {}).status).toBe(409)
    })

    it('is left out of an edit: fields of a later app change nothing', async () => {
        const { admin, raw } = openStore()
        await admin().write(await accepting('a', ['=x']))
        const { key } = await first(admin())
        raw(`${key}.odd`, {
            format: 1,
            kind: 'edited',
            of: key,
            at: '2026-11-23T13:00:00.000Z',
            changed: { colour: 'red', comment: 7, reason: 'laterReason' },
        })
        expect((await first(admin())).details).toEqual({
            ...details,
            reason: 'laterReason',
        })
    })
})

it('says who may not write', async () => {
    const { admin } = openStore(({ control }) =>
        control.fail(`POST ${path}/*`, { kind: 'http', status: 403 })
    )
    const error = await failureOf(admin().write(await accepting('a', ['=x'])))
    expect(error.kind).toBe('denied')
})
