import i18n from '@dhis2/d2-i18n'
import { Sparkline } from '../../ui/charts/Sparkline'
import { formatShortMoment } from '../../ui/words/format'
import { isRightToLeft } from '../../ui/words/textDirection'
import type { CheckTrendPoint } from './trend'

/** The issues of a check over the saved runs; nothing before the second one. */
export function CheckSparkline({
    points,
}: {
    readonly points: readonly CheckTrendPoint[]
}) {
    const counted = points.filter(({ count }) => count !== undefined)
    const [first] = counted
    const last = counted.at(-1)
    if (first === undefined || last === undefined || counted.length < 2) {
        return null
    }
    return (
        <Sparkline
            label={i18n.t(
                'From {{first}} on {{start}} to {{last}} on {{end}}',
                {
                    first: first.count,
                    start: formatShortMoment(first.at),
                    last: last.count,
                    end: formatShortMoment(last.at),
                    nsSeparator: '-:-',
                }
            )}
            points={points.map(({ at, count, hasFailed }) => ({
                at,
                value: count,
                hasFailed,
            }))}
            isMirrored={isRightToLeft()}
        />
    )
}
