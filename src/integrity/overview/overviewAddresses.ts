/** Issues of one severity; of checks without one. */
export const severityIssues = (severity: string): string =>
    `/issues?${new URLSearchParams({ severity }).toString()}`

/** Those of them that are accepted. */
export const acceptedIssues = (severity: string): string =>
    `/issues?${new URLSearchParams({ severity, state: 'accepted' }).toString()}`

export const sectionIssues = (section: string): string =>
    `/issues?${new URLSearchParams({ section }).toString()}`

/** Checks in one state, such as `failed`. */
export const checksIn = (state: string): string => `/checks?state=${state}`

/** Slow checks of which no result is known. */
export const slowNotRun = '/checks?state=notRun&slow=true'
