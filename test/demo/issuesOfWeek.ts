import type { Issue } from '../standin/findings/issue'
import { hashOf, uidOf } from '../standin/world/random'

/** An issue in so many has come up in the weeks that are told of. */
const newOneIn = 5
/** To so many that are there, one has been solved in these weeks. */
const solvedOneIn = 3
/** An issue in so many has got another comment in these weeks. */
const updatedOneIn = 23

/** The week of the last twelve in which something happened, the same always. */
const weekOf = (words: string): number => 1 + (hashOf(`week ${words}`) % 12)

const happens = (words: string, oneIn: number): boolean =>
    hashOf(words) % oneIn === 0

/** An object like this one whose issue is solved by now. */
const solvedIssue = (checkName: string, like: Issue, index: number): Issue => ({
    ...like,
    ...(like.id === undefined
        ? {}
        : { id: uidOf(`${checkName} solved ${index}`) }),
    ...(like.name === undefined ? {} : { name: `${like.name} (old)` }),
})

/**
 * What a check found so many weeks ago, made of what it finds now: some issues
 * were not there yet, others were and are solved since, and some had another
 * comment.
 */
export function issuesOfWeek(
    checkName: string,
    now: readonly Issue[],
    weeksAgo: number
): readonly Issue[] {
    const then: Issue[] = []
    now.forEach((issue, index) => {
        const words = `${checkName} ${index}`
        const isNewer =
            happens(`new ${words}`, newOneIn) && weekOf(words) <= weeksAgo
        if (!isNewer) {
            const isUpdated =
                issue.comment !== undefined &&
                happens(`updated ${words}`, updatedOneIn) &&
                weekOf(words) <= weeksAgo
            then.push(
                isUpdated
                    ? { ...issue, comment: `${issue.comment} (before)` }
                    : issue
            )
        }
        if (
            happens(`solved ${words}`, solvedOneIn) &&
            weekOf(`solved ${words}`) <= weeksAgo
        ) {
            then.push(solvedIssue(checkName, issue, index))
        }
    })
    return then
}
