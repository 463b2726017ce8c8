import { findCulprit } from './findCulprit'
import type { CheckEnd } from '../run'

const failed = (
    startedAt: number,
    message = 'SQLGrammarException'
): CheckEnd => ({
    state: 'failed',
    startedAt,
    message,
})
const general = 'GenericJDBCException: could not extract ResultSet'

describe('findCulprit', () => {
    test.each<[string, [string, CheckEnd][], string | undefined, string[]]>([
        ['nothing failed', [], undefined, []],
        ['one failed', [['a', failed(5)]], 'a', []],
        [
            'the earliest start',
            [
                ['c', failed(9, general)],
                ['a', failed(7)],
                ['b', failed(8, general)],
            ],
            'a',
            ['b', 'c'],
        ],
        [
            'the same millisecond: not the general error',
            [
                ['a', failed(7, general)],
                ['b', failed(7)],
            ],
            'b',
            ['a'],
        ],
    ])('%s', (_name, failures, checkName, victims) => {
        const culprit = findCulprit(new Map(failures))
        expect(culprit?.checkName).toBe(checkName)
        expect(culprit?.victims ?? []).toEqual(victims)
    })
})
