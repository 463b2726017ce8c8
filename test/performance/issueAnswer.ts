const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

/** The same numbers in every run, so that runs can be compared. */
function seededRandom(seed: number): () => number {
    let state = seed
    return () => {
        state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
        return state / 0x7fffffff
    }
}

function uidSource(random: () => number): () => string {
    const letter = (choices: number) =>
        letters.charAt(Math.floor(random() * choices))
    return () => {
        let uid = letter(52)
        while (uid.length < 11) {
            uid += letter(62)
        }
        return uid
    }
}

/** What a hundredth of the rows is in the damaged variant, in turn. */
const malformedRows: readonly unknown[] = [
    null,
    'not a row',
    { id: 'abcdefghijk' },
    { id: 'abcdefghijk', name: null, comment: 'An object without a name' },
    { id: 'abcdefghijk', name: 'An odd ref', refs: ['abcdefghijk', null] },
    { id: 17, name: 'A number for an id' },
    { id: 'abcdefghijk', name: 'Refs that are no list', refs: 'x' },
]

export interface IssueAnswerOptions {
    readonly issues: number
    /** Makes every nth row malformed; none when left out. */
    readonly malformedEvery?: number | undefined
}

/** The bytes of `GET /api/dataIntegrity/details` with one check of many issues. */
export function issueAnswer({
    issues,
    malformedEvery,
}: IssueAnswerOptions): string {
    const uid = uidSource(seededRandom(12345))
    const rows = Array.from({ length: issues }, (_, index) => {
        if (malformedEvery !== undefined && index % malformedEvery === 0) {
            return malformedRows[
                (index / malformedEvery) % malformedRows.length
            ]
        }
        return {
            id: uid(),
            name: `Health facility ${index} ${letters[index % 52]}`,
            ...(index % 3 === 0
                ? { comment: `Level 4 · parent district ${index % 300}` }
                : {}),
            ...(index % 5 === 0 ? { refs: [uid(), uid()] } : {}),
        }
    })
    return JSON.stringify({
        orgunits_no_coordinates: {
            name: 'orgunits_no_coordinates',
            displayName: 'Organisation units with no coordinates',
            section: 'Organisation units',
            sectionOrder: 1,
            severity: 'WARNING',
            description: 'Organisation units without a place on the map.',
            introduction: 'Introduction. '.repeat(20),
            recommendation: 'Recommendation. '.repeat(20),
            issuesIdType: 'organisationUnits',
            isSlow: false,
            isProgrammatic: false,
            code: 'ONC',
            averageExecutionTime: 12,
            startTime: '2026-11-23T12:30:01.123',
            finishedTime: '2026-11-23T12:30:02.456',
            issues: rows,
        },
    })
}
