import { Route, Routes } from 'react-router-dom'
import { RunComparison } from './comparison/RunComparison'
import { RunHistory } from './list/RunHistory'
import { SavedRunView } from './single/SavedRunView'

/** `#/runs` and what is below it. */
export function RunsPage() {
    return (
        <Routes>
            <Route path="compare" element={<RunComparison />} />
            <Route path=":runId" element={<SavedRunView />} />
            <Route path="*" element={<RunHistory />} />
        </Routes>
    )
}
