export type Issue = {
    id?: string
    /** The server leaves it out where the object has none. */
    name?: string
    comment?: string
    refs?: readonly string[]
}

/** What a check finds when it works. */
export type Findings = {
    /** The number a summary gives; some checks count other than they list. */
    count: number
    percentage?: number
    issues(): readonly Issue[]
    /** The rows as JSON text, made once. */
    issuesJson(): string
}

export const createFindings = (
    makeIssues: () => readonly Issue[],
    count: number,
    percentage?: number
): Findings => {
    let issues: readonly Issue[] | undefined
    let json: string | undefined
    const list = () => (issues ??= makeIssues())
    return {
        count,
        percentage,
        issues: list,
        issuesJson: () => (json ??= JSON.stringify(list())),
    }
}
