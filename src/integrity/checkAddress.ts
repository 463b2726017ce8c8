/** The page of one check. */
export function checkAddress(checkName: string): string {
    return `/checks/${encodeURIComponent(checkName)}`
}

/** The open or the accepted issues of one check among all issues. */
export function checkIssuesAddress(
    checkName: string,
    state?: 'accepted'
): string {
    const address = `/issues?check=${encodeURIComponent(checkName)}`
    return state === undefined ? address : `${address}&state=${state}`
}
