import { migrated, readSavedRun, type Migration } from './savedRun'

const steps: Readonly<Record<number, Migration>> = {
    1: ({ checks, ...rest }) => ({ ...rest, outcomes: checks }),
    2: (raw) => ({ ...raw, zone: 'UTC' }),
}

describe('a value of an earlier format', () => {
    it.each([
        [1, { format: 1, checks: 7 }, { format: 3, outcomes: 7, zone: 'UTC' }],
        [
            2,
            { format: 2, outcomes: 7 },
            { format: 3, outcomes: 7, zone: 'UTC' },
        ],
        [3, { format: 3, outcomes: 7 }, { format: 3, outcomes: 7 }],
    ])('of format %s is led on step by step', (_, raw, expected) => {
        expect(migrated(raw, steps, 3)).toEqual(expected)
    })

    it('stays as it is where a step is missing', () => {
        const raw = { format: 0, checks: 7 }
        expect(migrated(raw, steps, 3)).toBe(raw)
    })

    it.each([null, 'text', { checks: 7 }])('is none: %j', (raw) => {
        expect(migrated(raw, steps, 3)).toBe(raw)
    })
})

describe('an entry', () => {
    it('of a later app is shown as such, whole', () => {
        const raw = { format: 99, anything: true }
        expect(readSavedRun('run-a', raw)).toEqual({
            kind: 'newer',
            format: 99,
            raw,
        })
    })

    it('that cannot be read says where and why, and keeps what it is', () => {
        const raw = { format: 1, jobs: 'none' }
        expect(readSavedRun('run-a', raw)).toMatchObject({
            kind: 'unreadable',
            unreadable: { path: 'run-a.jobs', raw },
        })
    })
})
