import { formatAge, formatMoment } from '../../ui/words/format'

const dayMs = 24 * 60 * 60 * 1000

/** A moment as its age, past a week as its date; whole on hovering. */
export function Moment({
    epochMs,
    now,
}: {
    epochMs: number | undefined
    /** The server's clock, milliseconds since 1970. */
    now: number
}) {
    if (epochMs === undefined) {
        return <span>–</span>
    }
    const ageMs = now - epochMs
    return (
        <time
            dateTime={new Date(epochMs).toISOString()}
            title={formatMoment(epochMs)}
        >
            {ageMs < 7 * dayMs ? formatAge(ageMs) : formatMoment(epochMs)}
        </time>
    )
}
