import { formatDuration } from '../../ui/words/format'
import type { JobState } from './jobState'
import { useServerNow } from '../../dhis2/useServerNow'

interface JobDurationProps {
    readonly state: JobState
    /** Milliseconds since 1970. */
    readonly startedAt: number | undefined
    readonly endedAt: number | undefined
}

/** How long a job took, or has been at it. */
export function JobDuration({ state, startedAt, endedAt }: JobDurationProps) {
    if (state === 'running' && startedAt !== undefined) {
        return <Elapsed startedAt={startedAt} />
    }
    return (
        <span>
            {startedAt === undefined ||
            endedAt === undefined ||
            endedAt < startedAt
                ? '–'
                : formatDuration(endedAt - startedAt)}
        </span>
    )
}

function Elapsed({ startedAt }: { startedAt: number }) {
    const now = useServerNow(1000)
    const wholeSeconds = Math.floor(Math.max(0, now - startedAt) / 1000)
    return <span>{formatDuration(wholeSeconds * 1000)}</span>
}
