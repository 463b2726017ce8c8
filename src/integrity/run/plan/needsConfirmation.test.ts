import { needsConfirmation, runCost } from './needsConfirmation'

const minute = 60_000
const definitions = [
    ...Array.from({ length: 93 }, (_, index) => ({ name: `check_${index}` })),
    { name: 'quick', averageExecutionTime: minute },
    { name: 'long', averageExecutionTime: 6 * minute },
    { name: 'slow', isSlow: true },
]

describe('a run that is asked about first', () => {
    it.each<[string, readonly string[], boolean]>([
        [
            'many of unknown time',
            definitions.slice(0, 93).map(({ name }) => name),
            false,
        ],
        ['a minute', ['quick'], false],
        ['many minutes', ['long'], true],
        ['a slow one', ['quick', 'slow'], true],
    ])('%s', (_name, checks, isAsked) => {
        const cost = runCost({ checks, mode: 'countsThenIssues' }, definitions)
        expect(needsConfirmation(cost)).toBe(isAsked)
    })
})
