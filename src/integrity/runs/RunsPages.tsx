import { Route, Routes } from 'react-router-dom'
import { ComparePage } from './comparison/ComparePage'
import { RunsPage } from './list/RunsPage'

/** `#/runs` and what is below it. */
export function RunsPages() {
    return (
        <Routes>
            <Route path="compare" element={<ComparePage />} />
            <Route path="*" element={<RunsPage />} />
        </Routes>
    )
}
