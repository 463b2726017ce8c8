import {
    culpritsAfter,
    recallCulprits,
    rememberCulprits,
} from './culpritMemory'
import { newRun } from '../job/newRun'

const none = { summary: new Set<string>(), details: new Set<string>() }
const memoryOf = (text: string | null) => {
    let kept = text
    return {
        getItem: () => kept,
        setItem: (_key: string, value: string) => {
            kept = value
        },
    }
}

describe('culprit memory', () => {
    test.each([null, '', 'not json', '{"summary":1}', '[]'])(
        'knows nothing out of %j',
        (text) => {
            expect(recallCulprits(memoryOf(text), 'v')).toEqual(none)
        }
    )

    it('keeps what it is told', () => {
        const memory = memoryOf(null)
        const known = { ...none, details: new Set(['a']) }
        rememberCulprits(memory, 'v', known)
        expect(recallCulprits(memory, 'v')).toEqual(known)
    })

    it('adds what failed, keeps what was not tried, drops what works again', () => {
        const run = newRun({ checks: [], mode: 'counts' }, [], none, 0)
        const after = culpritsAfter(
            { ...none, summary: new Set(['mended', 'untried']) },
            {
                ...run,
                ends: { summary: { mended: { state: 'passed' } }, details: {} },
                culprits: [{ kind: 'summary', checkName: 'new', message: '' }],
            }
        )
        expect([...after.summary].sort()).toEqual(['new', 'untried'])
    })
})
