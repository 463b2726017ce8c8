/** The page of one check. */
export function checkAddress(checkName: string): string {
    return `/checks/${encodeURIComponent(checkName)}`
}
