import {
    DataIntegrityReport,
    type DataIntegrityReport as Report,
} from '../../dhis2/models/dataIntegrityReport'
import type { DetailsAnswer } from '../issues/detailsAnswer'
import { withoutIssues, withoutRows } from './withoutIssues'

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
    if (counted === undefined && has(held, checkName)) {
        return held
    }
    // A list that failed takes nothing back of a count that did not.
    if (counted !== undefined && answer.kind === 'failed') {
        return held
    }
    switch (answer.kind) {
        case 'listed':
        case 'failed': {
            const listed = { [checkName]: answer.result }
            return DataIntegrityReport.append(
                held,
                counted === undefined
                    ? withoutIssues({ results: listed, unreadable: [] })
                    : withoutRows(
                          DataIntegrityReport.merge(
                              {
                                  results: { [checkName]: counted },
                                  unreadable: [],
                              },
                              { results: listed, unreadable: [] }
                          )
                      )
            )
        }
        case 'unreadable':
            return counted !== undefined
                ? held
                : {
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
