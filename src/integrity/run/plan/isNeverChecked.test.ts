import type { CheckState } from '../../checkState'
import { isNeverChecked } from './isNeverChecked'

const view = (state: CheckState) => ({
    check: { name: 'a' },
    state,
    result: undefined,
    finishedAt: undefined,
})
const notRun = view({ kind: 'notRun' })

describe('a server that was never checked', () => {
    it.each([
        ['no check has run', [notRun, notRun], true],
        ['one has', [notRun, view({ kind: 'passed' })], false],
        ['the first is to run', [notRun, view({ kind: 'queued' })], false],
        ['a run went without them', [view({ kind: 'didNotRun' })], false],
        ['results are not known', [view({ kind: 'unknown' })], false],
        [
            'one is remembered',
            [
                notRun,
                view({
                    kind: 'expired',
                    last: { kind: 'passed' },
                    asOf: undefined,
                }),
            ],
            false,
        ],
        ['it has no checks', [], false],
    ])('%s', (_what, views, isNever) => {
        expect(isNeverChecked(views)).toBe(isNever)
    })
})
