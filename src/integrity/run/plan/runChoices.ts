import { severityWeight } from '../../../dhis2/models/dataIntegritySeverity'
import type { CheckView } from '../../checkView'
import { sectionKey } from '../../sectionKey'
import type { RunPlan } from '../runPlan'

/** A set of checks that can be chosen to be run; a usual one may be empty. */
export interface RunChoice {
    readonly id: string
    readonly group: 'usual' | 'severity' | 'section'
    /** The severity or section as the server names it. */
    readonly name: string
    readonly checks: RunPlan['checks']
    readonly count: number
}

/**
 * What can be run, the usual things first. Sections and severities leave slow
 * checks out, as the server does when it is given no names.
 */
export function runChoices(
    views: readonly CheckView[],
    selected: readonly string[],
    compareText: (left: string, right: string) => number
): readonly RunChoice[] {
    const isSlow = ({ check }: CheckView) => check.isSlow === true
    const standard = views.filter((view) => !isSlow(view))
    const usual = (id: string, names: readonly string[]): RunChoice => ({
        id,
        group: 'usual',
        name: id,
        checks: names,
        count: names.length,
    })
    const grouped = (
        group: 'severity' | 'section',
        nameOf: (view: CheckView) => string | undefined,
        keyOf: (name: string) => string = (name) => name
    ) =>
        groupNames(standard, nameOf, keyOf).map(
            ({ name, checks }): RunChoice => ({
                id: `${group}:${name}`,
                group,
                name,
                checks,
                count: checks.length,
            })
        )
    return [
        ...(selected.length > 0 ? [usual('selected', selected)] : []),
        {
            ...usual('standard', namesOf(standard)),
            checks: 'standard' as const,
        },
        usual('withIssues', namesOf(views.filter(hasIssues))),
        usual('slow', namesOf(views.filter(isSlow))),
        ...grouped('severity', ({ check }) => check.severity).sort(
            (left, right) =>
                severityWeight(right.name) - severityWeight(left.name)
        ),
        ...grouped('section', ({ check }) => check.section, sectionKey).sort(
            (left, right) => compareText(left.name, right.name)
        ),
    ]
}

const namesOf = (views: readonly CheckView[]) =>
    views.map(({ check }) => check.name)

/** A forgotten result still tells where issues were. */
function hasIssues({ state }: CheckView): boolean {
    return (
        state.kind === 'issues' ||
        (state.kind === 'expired' && state.last.kind === 'issues')
    )
}

interface Group {
    readonly name: string
    readonly checks: readonly string[]
}

/** Names of one key are one group, named as it comes first. */
function groupNames(
    views: readonly CheckView[],
    nameOf: (view: CheckView) => string | undefined,
    keyOf: (name: string) => string
): readonly Group[] {
    const groups = new Map<string, Group>()
    for (const view of views) {
        const name = nameOf(view)
        if (name !== undefined && name !== '') {
            const { name: first, checks } = groups.get(keyOf(name)) ?? {
                name,
                checks: [],
            }
            groups.set(keyOf(name), {
                name: first,
                checks: [...checks, view.check.name],
            })
        }
    }
    return [...groups.values()]
}
