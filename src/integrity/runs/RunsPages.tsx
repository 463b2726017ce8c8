import { Route, Routes } from 'react-router-dom'
import { RunsPage } from './list/RunsPage'

/** `#/runs` and what is below it. */
export function RunsPages() {
    return (
        <Routes>
            <Route path="*" element={<RunsPage />} />
        </Routes>
    )
}
