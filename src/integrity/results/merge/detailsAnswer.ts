import type {
    DataIntegrityReport,
    UnreadableResult,
} from '../../../dhis2/models/dataIntegrityReport'
import type { DataIntegrityResult } from '../../../dhis2/models/dataIntegrityResult'

/** What the server has to say of the issues of one check. */
export type DetailsAnswer =
    | {
          readonly kind: 'listed'
          readonly result: DataIntegrityResult & {
              readonly issues: NonNullable<DataIntegrityResult['issues']>
          }
      }
    /** Its issues were never listed, or are forgotten. */
    | { readonly kind: 'notListed' }
    /** Listing them failed on the server. */
    | {
          readonly kind: 'failed'
          readonly message: string
          readonly result: DataIntegrityResult
      }
    /** The answer has an unknown shape: it may hide any number of issues. */
    | { readonly kind: 'unreadable'; readonly unreadable: UnreadableResult }

/** What a report of details says of one check. */
export function detailsAnswer(
    report: DataIntegrityReport,
    checkName: string
): DetailsAnswer {
    const result = report.results[checkName]
    if (result !== undefined) {
        const { error, issues } = result
        if (error !== undefined) {
            return { kind: 'failed', message: error, result }
        }
        return issues === undefined
            ? { kind: 'notListed' }
            : { kind: 'listed', result: { ...result, issues } }
    }
    const unreadable = report.unreadable.find(
        (value) => value.checkName === checkName
    )
    return unreadable
        ? { kind: 'unreadable', unreadable }
        : { kind: 'notListed' }
}
