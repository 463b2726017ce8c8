import type { DataIntegrityResult } from '../dhis2/models/dataIntegrityResult'
import { formatLessThan, formatPercentage } from '../ui/words/format'

/**
 * The share of all objects that a check found fault with, as the server tells
 * it. Many checks divide whole numbers there and say 0 for anything under one
 * per cent: with issues that is "<1%".
 */
export function shareText(
    result: DataIntegrityResult | undefined
): string | undefined {
    if (result?.percentage === undefined) {
        return undefined
    }
    const isRoundedAway = result.percentage === 0 && (result.count ?? 0) > 0
    return isRoundedAway
        ? formatLessThan(1)
        : formatPercentage(result.percentage)
}
