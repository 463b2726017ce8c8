import { RunBar } from './RunBar'
import { RunReport } from './RunReport'
import { useRuns } from './useRuns'

/** The run that goes on, or what came of the last one; nothing without one. */
export function RunProgress() {
    const { current } = useRuns()
    if (current === undefined) {
        return null
    }
    return current.status === 'ended' ? (
        <RunReport view={current} />
    ) : (
        <RunBar view={current} />
    )
}
