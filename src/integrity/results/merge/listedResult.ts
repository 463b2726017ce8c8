import {
    DataIntegrityReport,
    type DataIntegrityReport as Report,
} from '../../../dhis2/models/dataIntegrityReport'
import type { DataIntegrityResult } from '../../../dhis2/models/dataIntegrityResult'
import type { Unreadable } from '../../../dhis2/reading/unreadable'
import type { DetailsAnswer } from './detailsAnswer'
import { withNewList } from './joinedResult'
import { withoutIssues } from './withoutIssues'

/** A report with what the list of a check says of it. */
export function withListedResult(
    held: Report,
    checkName: string,
    answer: DetailsAnswer
): Report {
    const known = held.results[checkName]
    if (known === undefined && DataIntegrityReport.has(held, checkName)) {
        return held
    }
    switch (answer.kind) {
        case 'listed':
        case 'failed':
            return withResult(held, checkName, answer.result)
        case 'unreadable':
            return known === undefined
                ? {
                      ...held,
                      unreadable: [...held.unreadable, answer.unreadable],
                  }
                : withResult(held, checkName, unreadableList(known, answer))
        case 'notListed':
            return held
    }
}

function withResult(
    held: Report,
    checkName: string,
    list: DataIntegrityResult
): Report {
    const result = withNewList(held.results[checkName], list)
    return DataIntegrityReport.append(
        held,
        withoutIssues({ results: { [checkName]: result }, unreadable: [] })
    )
}

/** Like one that failed: the count stands, and "passed" not without a word. */
const unreadableList = (
    { name }: DataIntegrityResult,
    { unreadable }: { readonly unreadable: Unreadable }
): DataIntegrityResult => ({
    name,
    error: `${unreadable.path}: ${unreadable.reason}`,
    unreadableIssues: [],
})
