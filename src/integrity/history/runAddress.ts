/** The side of a comparison that is no saved run: what the server holds. */
export const nowSide = 'now'

/** One saved run. */
export const runAddress = (id: string): string =>
    `/runs/${encodeURIComponent(id)}`

/** Two runs beside each other, or one change alone; either may be `now`. */
export const compareAddress = (
    from: string,
    to: string,
    change?: 'new' | 'solved'
): string =>
    `/runs/compare?${new URLSearchParams({ from, to, ...(change && { change }) }).toString()}`
