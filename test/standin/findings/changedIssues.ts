import { hashOf, uidOf } from '../world/random'
import { createFindings } from './issue'
import type { Findings, Issue } from './issue'

const smallestList = 5

const newIssue = (checkName: string, like: Issue, number: number): Issue => ({
    ...like,
    ...(like.id === undefined
        ? {}
        : { id: uidOf(`${checkName} new ${number}`) }),
    ...(like.name === undefined ? {} : { name: `${like.name} (${number})` }),
})

/** Each generation solves about one issue in eleven and adds a few. */
export const changedIssues = (
    findings: Findings,
    checkName: string,
    generation: number
): Findings => {
    const before = findings.issues()
    if (before.length < smallestList || findings.count !== before.length) {
        return findings
    }
    const isSolved = (_: Issue, index: number) =>
        hashOf(`${checkName} ${index}`) % 11 < Math.min(generation, 9)
    const kept = before.filter((issue, index) => !isSolved(issue, index))
    const added = before
        .slice(0, 1 + (generation % 3))
        .map((issue, index) =>
            newIssue(checkName, issue, generation * 10 + index)
        )
    const after = [...kept, ...added]
    return createFindings(() => after, after.length, findings.percentage)
}
