import {
    DataIntegrityReport,
    type DataIntegrityReport as Report,
} from '../../../dhis2/models/dataIntegrityReport'
import { DataIntegrityResult } from '../../../dhis2/models/dataIntegrityResult'
import type { DetailsAnswer } from './detailsAnswer'
import { withoutIssues } from './withoutIssues'

/**
 * A report with what the list of a check says of it, where its count says
 * nothing or is older.
 */
export function withListedResult(
    held: Report,
    checkName: string,
    answer: DetailsAnswer
): Report {
    const counted = held.results[checkName]
    if (counted === undefined && DataIntegrityReport.has(held, checkName)) {
        return held
    }
    // A list that failed or cannot be read takes nothing back of a count.
    if (counted !== undefined && answer.kind !== 'listed') {
        return held
    }
    switch (answer.kind) {
        case 'listed':
        case 'failed': {
            const result = counted
                ? DataIntegrityResult.merge(counted, answer.result)
                : answer.result
            return DataIntegrityReport.append(
                held,
                withoutIssues({
                    results: { [checkName]: result },
                    unreadable: [],
                })
            )
        }
        case 'unreadable':
            return {
                ...held,
                unreadable: [...held.unreadable, answer.unreadable],
            }
        case 'notListed':
            return held
    }
}
