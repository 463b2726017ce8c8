/** How far back a trend reaches, in days. */
export const trendRanges = [30, 90, 365] as const
export type TrendRange = (typeof trendRanges)[number]

export const usualRange: TrendRange = 90

export const parseTrendRange = (text: string | null): TrendRange =>
    trendRanges.find((days) => String(days) === text) ?? usualRange

const dayMs = 86_400_000

export const rangeStart = (days: TrendRange, now: number): number =>
    now - days * dayMs
