import { severityWeight } from '../../dhis2/models/dataIntegritySeverity'
import type { CheckView } from '../checkView'
import type { RunPlan } from './runPlan'

/** A set of checks that can be run with one click. */
export interface RunChoice {
    readonly id: string
    readonly group: 'usual' | 'severity' | 'section'
    /** The severity or section as the server names it. */
    readonly name: string
    readonly checks: RunPlan['checks']
    readonly count: number
    readonly oneByOne: boolean
}

/**
 * What can be run, the usual things first. Sections and severities leave slow
 * checks out, as the server does when it is given no names.
 */
export function runChoices(
    views: readonly CheckView[],
    selected: readonly string[]
): readonly RunChoice[] {
    const isSlow = ({ check }: CheckView) => check.isSlow === true
    const standard = views.filter((view) => !isSlow(view))
    const usual = (
        id: string,
        names: readonly string[],
        oneByOne = false
    ): RunChoice => ({
        id,
        group: 'usual',
        name: id,
        checks: names,
        count: names.length,
        oneByOne,
    })
    const grouped = (
        group: 'severity' | 'section',
        nameOf: (view: CheckView) => string | undefined
    ) =>
        [...groupNames(standard, nameOf)].map(([name, checks]): RunChoice => ({
            id: `${group}:${name}`,
            group,
            name,
            checks,
            count: checks.length,
            oneByOne: false,
        }))
    return [
        usual('selected', selected),
        {
            ...usual('standard', namesOf(standard)),
            checks: 'standard' as const,
        },
        usual('withIssues', namesOf(views.filter(hasIssues)), true),
        usual('slow', namesOf(views.filter(isSlow)), true),
        ...grouped('severity', ({ check }) => check.severity).sort(
            (left, right) =>
                severityWeight(right.name) - severityWeight(left.name)
        ),
        ...grouped('section', ({ check }) => check.section).sort(
            (left, right) => left.name.localeCompare(right.name)
        ),
    ].filter(({ count }) => count > 0)
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

function groupNames(
    views: readonly CheckView[],
    nameOf: (view: CheckView) => string | undefined
): ReadonlyMap<string, readonly string[]> {
    const groups = new Map<string, string[]>()
    for (const view of views) {
        const name = nameOf(view)
        if (name !== undefined && name !== '') {
            groups.set(name, [...(groups.get(name) ?? []), view.check.name])
        }
    }
    return groups
}
