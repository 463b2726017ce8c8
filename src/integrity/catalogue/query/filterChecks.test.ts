import type { CheckState } from '../../checkState'
import type { CheckView } from '../../checkView'
import { parseCatalogueQuery } from './catalogueQuery'
import { filterChecks } from './filterChecks'

const view = (
    check: CheckView['check'],
    state: CheckState = { kind: 'notRun' }
): CheckView => ({ check, state, result: undefined, finishedAt: undefined })

const views = [
    view(
        {
            name: 'orgunits_orphaned',
            displayName: 'Orphaned organisation units',
            code: 'OO',
            section: 'Organisation units',
            severity: 'CRITICAL',
        },
        { kind: 'passed' }
    ),
    view({
        name: 'periods_gaps',
        displayName: 'Périodes avec lacunes',
        section: 'Periods',
        severity: 'WARNING',
        isSlow: true,
        description: 'Gaps between periods',
    }),
    view({ name: 'bare' }),
]

const shown = (address: string) =>
    filterChecks(views, parseCatalogueQuery(new URLSearchParams(address))).map(
        ({ check }) => check.name
    )

describe('the filter of the catalogue', () => {
    it.each([
        ['', ['orgunits_orphaned', 'periods_gaps', 'bare']],
        ['text=units orphan', ['orgunits_orphaned']],
        ['text=oo', ['orgunits_orphaned']],
        ['text=periodes', ['periods_gaps']],
        ['text=between', ['periods_gaps']],
        ['text=bare', ['bare']],
        ['text=nothing like it', []],
        ['severity=CRITICAL', ['orgunits_orphaned']],
        [
            'severity=CRITICAL&severity=WARNING',
            ['orgunits_orphaned', 'periods_gaps'],
        ],
        ['severity=', ['bare']],
        ['section=Periods', ['periods_gaps']],
        ['section=organisation Units', ['orgunits_orphaned']],
        ['section=', ['bare']],
        ['state=passed', ['orgunits_orphaned']],
        ['slow=true', ['periods_gaps']],
        ['slow=true&state=passed', []],
        ['hidePassed=true', ['periods_gaps', 'bare']],
    ])('by %j shows %j', (address, names) => {
        expect(shown(address)).toEqual(names)
    })
})

it('hides what passed before the server forgot it, and nothing that is not known to have passed', () => {
    const states: Record<string, CheckState> = {
        wasFine: { kind: 'expired', last: { kind: 'passed' }, asOf: 1 },
        hadIssues: {
            kind: 'expired',
            last: { kind: 'issues', count: 1 },
            asOf: 1,
        },
        running: { kind: 'running' },
        failed: { kind: 'failed', reason: 'server', message: '' },
        unknown: { kind: 'unknown' },
    }
    const query = parseCatalogueQuery(new URLSearchParams('hidePassed=true'))
    expect(
        filterChecks(
            Object.entries(states).map(([name, state]) =>
                view({ name }, state)
            ),
            query
        ).map(({ check }) => check.name)
    ).toEqual(['hadIssues', 'running', 'failed', 'unknown'])
})
