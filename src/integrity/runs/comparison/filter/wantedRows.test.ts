import { noChanges } from '../../../history/compare/compareIssues'
import { rowsWithChange, wantedRows } from './wantedRows'

const row = (name: string, severity: string | undefined, added = 0) => ({
    name,
    title: undefined,
    severity,
    before: 1,
    after: 1 + added,
    changes: { ...noChanges, new: added },
})
const rows = [
    row('orgunits_orphaned', 'CRITICAL', 2),
    row('datasets_empty', 'WARNING'),
    row('custom', undefined),
    { ...row('pending', 'WARNING'), changes: undefined },
]
const titles: Readonly<Record<string, string>> = {
    orgunits_orphaned: 'Unités orphelines',
}
const titleOf = (name: string) => titles[name] ?? name

test.each([
    [[], '', ['orgunits_orphaned', 'datasets_empty', 'custom', 'pending']],
    [['WARNING'], '', ['datasets_empty', 'pending']],
    [[''], '', ['custom']],
    [['CRITICAL', 'WARNING'], 'EMPTY', ['datasets_empty']],
    [[], 'unites orph', ['orgunits_orphaned']],
    [[], 'unités vides', []],
])('of the severities %j with "%s"', (severities, text, names) => {
    const wanted = wantedRows(rows, { severities, text }, titleOf)
    expect(wanted.map(({ name }) => name)).toEqual(names)
})

test.each([
    [undefined, 4],
    ['new', 2],
    ['solved', 1],
] as const)('with the change %s, or not known yet', (change, count) => {
    expect(rowsWithChange(rows, change)).toHaveLength(count)
})
