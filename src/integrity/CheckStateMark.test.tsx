import '../ui/words/interpolation'
import { render } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CheckState, CheckStateKind } from './checkState'
import { CheckStateMark } from './CheckStateMark'

const failed = { kind: 'failed', message: 'ResultSet' } as const

/**
 * By kind, so that a kind that is added has to be added here. Plurals are
 * those of a translation, and there is none in a test like this.
 */
const states: Readonly<
    Record<CheckStateKind, readonly (readonly [CheckState, string])[]>
> = {
    notRun: [[{ kind: 'notRun' }, 'Not run']],
    unknown: [[{ kind: 'unknown' }, 'Not known']],
    queued: [[{ kind: 'queued' }, 'Queued']],
    running: [[{ kind: 'running' }, 'Running']],
    passed: [[{ kind: 'passed' }, 'Passed']],
    issues: [
        [{ kind: 'issues', count: 1 }, '1 issue'],
        [{ kind: 'issues', count: 41_250 }, '41,250 issues?'],
    ],
    failed: [
        [{ ...failed, reason: 'server' }, 'Failed to run'],
        [{ ...failed, reason: 'unreadable' }, 'Could not be read'],
    ],
    didNotRun: [[{ kind: 'didNotRun' }, 'Did not run']],
    expired: [
        [
            { kind: 'expired', last: { kind: 'passed' }, asOf: undefined },
            'Passed, no longer kept by the server',
        ],
        [
            {
                kind: 'expired',
                last: { kind: 'issues', count: 3 },
                asOf: new Date(2026, 10, 23, 18, 15).getTime(),
            },
            '3 issues, as of Nov 23, 2026, 6:15 PM',
        ],
    ],
}
const rows = Object.values(states).flat()

const styleSheet = readFileSync(
    join(__dirname, 'CheckStateMark.module.css'),
    'utf8'
)

/** The colour that the style sheet gives a class. */
function colourOf(className: string): string | undefined {
    const rule = [...styleSheet.matchAll(/([^{}]+)\{([^}]*)\}/g)].find(
        ([, selectors = '']) =>
            selectors.split(',').some((one) => one.trim() === `.${className}`)
    )
    return /(?:^|[\s;])color:\s*([^;]+);/.exec(rule?.[2] ?? '')?.[1]
}

const figureOf = (state: CheckState) =>
    render(<CheckStateMark state={state} />)
        .container.querySelector('svg[aria-hidden] path')
        ?.getAttribute('d')

describe('the mark of a check', () => {
    it.each(rows)(
        '%j has a figure, a colour and the words %s',
        (state, words) => {
            const { container } = render(<CheckStateMark state={state} />)
            expect(container).toHaveTextContent(new RegExp(`^${words}$`))
            expect(
                container.querySelector('svg[aria-hidden] path')
            ).toHaveAttribute('d', expect.stringMatching(/^[Mm].+[Zz]$/))
            // The tests have no style sheets, so this one is read.
            expect(colourOf(state.kind)).toMatch(/^var\(--colors-\w+\)$/)
        }
    )

    it('has a figure of its own for each kind', () => {
        const figures = Object.values(states).map(([row]) =>
            figureOf((row as readonly [CheckState, string])[0])
        )
        expect(new Set(figures).size).toBe(figures.length)
    })

    it('tells good from bad and from not known by its colour', () => {
        const colours = ['passed', 'issues', 'failed', 'notRun'].map(colourOf)
        expect(new Set(colours).size).toBe(4)
    })
})
