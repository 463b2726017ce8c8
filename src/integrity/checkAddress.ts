/** The page of one check. */
export function checkAddress(checkName: string): string {
    return `/checks/${encodeURIComponent(checkName)}`
}

/** The issues of one check among all issues. */
export function checkIssuesAddress(checkName: string): string {
    return `/issues?check=${encodeURIComponent(checkName)}`
}
