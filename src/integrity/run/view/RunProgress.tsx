import { Suspense, useEffect } from 'react'
import { lazyPage } from '../../../ui/page/lazyPage'
import { RunBar } from './RunBar'
import { useRuns } from './useRuns'

/** There is time to fetch its code while the run goes on. */
const runReport = lazyPage(async () => {
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
            <runReport.Page view={current} />
        </Suspense>
    ) : (
        <RunBar view={current} />
    )
}
