import {
    DataIntegrityReport,
    type DataIntegrityReport as Report,
} from '../../dhis2/models/dataIntegrityReport'
import type { DetailsAnswer } from '../issues/detailsAnswer'
import { withoutIssues } from './withoutIssues'

/**
 * A report with what the list of a check says of it, where nothing else does:
 * the server has counts of the checks alone whose count has been run.
 */
export function withListedResult(
    held: Report,
    checkName: string,
    answer: DetailsAnswer
): Report {
    if (has(held, checkName)) {
        return held
    }
    switch (answer.kind) {
        case 'listed':
        case 'failed':
            return DataIntegrityReport.append(
                held,
                withoutIssues({
                    results: { [checkName]: answer.result },
                    unreadable: [],
                })
            )
        case 'unreadable':
            return {
                ...held,
                unreadable: [...held.unreadable, answer.unreadable],
            }
        case 'notListed':
            return held
    }
}

/** Whether a report says anything of a check. */
export function has(report: Report, checkName: string): boolean {
    return (
        report.results[checkName] !== undefined ||
        report.unreadable.some((value) => value.checkName === checkName)
    )
}
