import { savedState } from './savedState'

test.each([
    [{ state: 'passed' }, 0, { kind: 'passed' }],
    [{ state: 'didNotRun' }, undefined, { kind: 'didNotRun' }],
    [{ state: 'issues' }, 3, { kind: 'issues', count: 3 }],
    [{ state: 'issues' }, undefined, { kind: 'unknown' }],
    [
        { state: 'failed', error: 'broken' },
        undefined,
        { kind: 'failed', reason: 'server', message: 'broken' },
    ],
    [{ state: 'someday' }, 0, { kind: 'unknown' }],
])('%j with %s issues is shown as %j', (check, count, expected) => {
    expect(savedState(check, count)).toEqual(expected)
})
