import {
    importOutcome,
    type ImportOutcome,
} from '../../../dhis2/models/imports/importOutcome'
import { toldReportOf } from '../../report/importReportOf'
import type { JobRow } from './jobRow'

/** A report may be megabytes; of older jobs it is read when they are opened. */
const mostRead = 10

/** The newest jobs that say nothing of their rows before their report is read. */
export function unreadReports(rows: readonly JobRow[]): readonly JobRow[] {
    return rows.filter(isUnread).slice(0, mostRead)
}

const isUnread = ({ state, outcome }: JobRow) =>
    state === 'done' && outcome?.untold === 'notRead'

/** How a job ended by its summary, as much as a row of the list needs of it. */
export function outcomeBySummary(
    { jobType, outcome }: JobRow,
    summary: unknown
): ImportOutcome | undefined {
    const told = importOutcome({ report: toldReportOf(summary), jobType })
    return (
        told && { ...told, isRehearsal: told.isRehearsal || isAsked(outcome) }
    )
}

const isAsked = (outcome: ImportOutcome | undefined) =>
    outcome?.isRehearsal === true

/** The rows, with what has been read of their reports. */
export function withReadOutcomes(
    rows: readonly JobRow[],
    outcomeOf: (row: JobRow) => ImportOutcome | undefined
): readonly JobRow[] {
    return rows.map((row) =>
        isUnread(row) ? { ...row, outcome: outcomeOf(row) ?? row.outcome } : row
    )
}
