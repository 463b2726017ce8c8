import { Suspense, useEffect } from 'react'
import { lazyPart } from '../../../ui/page/lazyPart'
import { RunBar } from './RunBar'
import { useRuns } from './useRuns'

/** There is time to fetch its code while the run goes on. */
const runReport = lazyPart(async () => {
    const { RunReport } = await import('./RunReport')
    return RunReport
})

/** The run that goes on, or what came of the last one; nothing without one. */
export function RunProgress() {
    const { current } = useRuns()
    const isAny = current !== undefined
    useEffect(() => {
        if (isAny) {
            runReport.preload()
        }
    }, [isAny])
    if (current === undefined) {
        return null
    }
    return current.status === 'ended' ? (
        <Suspense fallback={null}>
            <runReport.Part view={current} />
        </Suspense>
    ) : (
        <RunBar view={current} />
    )
}
