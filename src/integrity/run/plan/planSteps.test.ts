import { planSteps, type StepWish } from './planSteps'

const wish = (part: Partial<StepWish>): StepWish => ({
    kind: 'summary',
    checks: ['a', 'b', 'c'],
    isStandard: false,
    slow: [],
    isOneByOne: false,
    culprits: new Set(),
    ...part,
})

describe('planSteps', () => {
    test.each<[string, Partial<StepWish>, [string[], boolean][]]>([
        ['chosen checks: one job, by name', {}, [[['a', 'b', 'c'], true]]],
        [
            'just the standard ones: no names',
            { isStandard: true },
            [[['a', 'b', 'c'], false]],
        ],
        [
            'a known culprit comes last, alone',
            { isStandard: true, culprits: new Set(['a', 'z']) },
            [
                [['b', 'c'], true],
                [['a'], true],
            ],
        ],
        [
            'slow ones one by one, in the order given',
            { slow: ['c', 'x', 'a'], isOneByOne: true },
            [
                [['b'], true],
                [['c'], true],
                [['a'], true],
            ],
        ],
        [
            'slow ones together when that is wanted',
            { slow: ['c', 'a'] },
            [[['a', 'b', 'c'], true]],
        ],
        [
            'a slow culprit comes once',
            {
                slow: ['a', 'b', 'c'],
                isOneByOne: true,
                culprits: new Set(['a']),
            },
            [
                [['b'], true],
                [['c'], true],
                [['a'], true],
            ],
        ],
        ['nothing', { checks: [] }, []],
    ])('%s', (_name, part, steps) => {
        expect(
            planSteps(wish(part)).map(({ checks, isByName }) => [
                checks,
                isByName,
            ])
        ).toEqual(steps)
    })
})
