import { DataIntegrityResult } from '../dhis2/models/dataIntegrityResult'
import {
    checkOutcome,
    checkState,
    isForgotten,
    resultLifetimeMs,
    type CheckEvidence,
    type CheckState,
} from './checkState'

const resultOf = (raw: object) => {
    const read = DataIntegrityResult.fromApi('a_check', raw)
    if (!read.ok) {
        throw new Error(`not a result: ${read.unreadable.reason}`)
    }
    return read.result
}

describe('the outcome of a run', () => {
    it.each<[string, object, object]>([
        ['a count of 0', { count: 0 }, { kind: 'passed' }],
        ['an empty list of issues', { issues: [] }, { kind: 'passed' }],
        ['a count', { count: 12 }, { kind: 'issues', count: 12 }],
        [
            'a list of issues',
            { issues: [{ name: 'one' }, { name: 'two' }] },
            { kind: 'issues', count: 2 },
        ],
        [
            'an issue that could not be read: it counts',
            { issues: [{ name: 'one' }, { name: 7 }] },
            { kind: 'issues', count: 2 },
        ],
        [
            'nothing but an issue that could not be read',
            { issues: ['?'] },
            { kind: 'issues', count: 1 },
        ],
        [
            'a summary that failed',
            { count: -1, error: 'could not extract ResultSet' },
            {
                kind: 'failed',
                reason: 'server',
                message: 'could not extract ResultSet',
            },
        ],
        [
            'details that failed: an empty list is not "passed"',
            { issues: [], error: 'could not extract ResultSet' },
            {
                kind: 'failed',
                reason: 'server',
                message: 'could not extract ResultSet',
            },
        ],
        [
            'a count of -1 without an error',
            { count: -1 },
            { kind: 'failed', reason: 'server', message: '' },
        ],
        [
            'an empty error text',
            { count: 0, error: '' },
            { kind: 'failed', reason: 'server', message: '' },
        ],
        [
            'neither count nor issues',
            { finishedTime: '2026-11-23T12:00:00.000' },
            {
                kind: 'failed',
                reason: 'unreadable',
                message: '',
            },
        ],
    ])('of %s', (_name, raw, outcome) => {
        expect(checkOutcome(resultOf(raw))).toEqual(outcome)
    })
})

describe('the state of a check', () => {
    const now = Date.UTC(2026, 10, 23, 12)
    const passed = resultOf({ count: 0 })
    const fresh = { result: passed, finishedAt: now - 1000 }

    it.each<[string, CheckEvidence, CheckState]>([
        ['nothing is known', {}, { kind: 'notRun' }],
        ['it has a result', fresh, { kind: 'passed' }],
        [
            'a run is to do it again',
            { ...fresh, activity: 'queued' },
            { kind: 'queued' },
        ],
        ['it runs now', { ...fresh, activity: 'running' }, { kind: 'running' }],
        [
            'a run ended without it: the older result is not of that run',
            { ...fresh, didNotRunUntil: now - 1000 },
            { kind: 'didNotRun' },
        ],
        [
            'a run ended without it and nothing else is known',
            { didNotRunUntil: now },
            { kind: 'didNotRun' },
        ],
        [
            'a run ended without it, but it has run since',
            { ...fresh, didNotRunUntil: now - 1001 },
            { kind: 'passed' },
        ],
        [
            'its result is an hour old',
            { result: passed, finishedAt: now - resultLifetimeMs },
            {
                kind: 'expired',
                last: { kind: 'passed' },
                asOf: now - resultLifetimeMs,
            },
        ],
        [
            'its result could not be read',
            {
                unreadable: {
                    path: 'a_check.count',
                    reason: 'expected number',
                    raw: {},
                },
            },
            {
                kind: 'failed',
                reason: 'unreadable',
                message: 'a_check.count: expected number',
            },
        ],
        [
            'the result does not say when it ended',
            { result: passed },
            { kind: 'passed' },
        ],
    ])('when %s', (_name, evidence, state) => {
        expect(checkState(evidence, now)).toEqual(state)
    })

    it('is forgotten by the server one hour after the end, not before', () => {
        expect(isForgotten(now - resultLifetimeMs + 1, now)).toBe(false)
        expect(isForgotten(now - resultLifetimeMs, now)).toBe(true)
        expect(isForgotten(undefined, now)).toBe(false)
    })
})
