import type { CheckFact } from '../catalogue/checkFact'
import type { OrganisationUnit } from '../country/organisationUnit'
import { createRandom, hashOf } from '../world/random'
import { findingTable } from './findingTable'
import type { Issue } from './issue'
import { objectName } from './objectNames'

export type FindingPlan = {
    rows: number
    percentage?: number
    comment?: string
    refs?: readonly string[]
}

const cellOf = (cell: string | undefined): string | undefined =>
    cell === undefined || cell === '-' ? undefined : cell

const readLine = (line: string): [string, FindingPlan] => {
    const [name = '', rows = '0', percentage, comment, refs] = line.split(' | ')
    const share = cellOf(percentage)
    return [
        name,
        {
            rows: Number(rows),
            percentage: share === undefined ? undefined : Number(share),
            comment: cellOf(comment),
            refs: cellOf(refs)?.split(';'),
        },
    ]
}

export const findingPlans: ReadonlyMap<string, FindingPlan> = new Map(
    findingTable
        .split('\n')
        .filter((line) => line.includes(' | '))
        .map(readLine)
)

const numbered = (text: string, number: number): string =>
    text.replace(/#(?!\{)/g, String(number % 10))

const subject = (
    check: CheckFact,
    units: readonly OrganisationUnit[],
    number: number
): { id: string; name: string } => {
    if (check.issuesIdType === 'organisationUnits') {
        const start = hashOf(check.name) % 700
        const unit = units[139 + ((start + number * 3) % (units.length - 139))]
        return { id: unit?.id ?? '', name: unit?.name ?? '' }
    }
    const type = check.issuesIdType ?? 'indicators'
    const name = objectName(type, number)
    return { id: createRandom(`${type} ${name}`).uid(), name }
}

/** Rows after the plan; one object keeps its id through all checks. */
export const plannedIssues = (
    check: CheckFact,
    plan: FindingPlan,
    units: readonly OrganisationUnit[]
): Issue[] =>
    Array.from({ length: plan.rows }, (_, index) => ({
        ...subject(check, units, index + 1),
        ...(plan.comment === undefined
            ? {}
            : { comment: numbered(plan.comment, index + 1) }),
        ...(plan.refs === undefined
            ? {}
            : { refs: plan.refs.map((ref) => numbered(ref, index + 1)) }),
    }))
