import type { DataIntegrityReport } from '../../dhis2/models/dataIntegrityReport'
import type { DataIntegrityResult } from '../../dhis2/models/dataIntegrityResult'
import type { Unreadable } from '../../dhis2/models/unreadable'

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
    | { readonly kind: 'failed'; readonly message: string }
    /** The answer has an unknown shape: it may hide any number of issues. */
    | { readonly kind: 'unreadable'; readonly unreadable: Unreadable }

/** What a report of details says of one check. */
export function detailsAnswer(
    report: DataIntegrityReport,
    checkName: string
): DetailsAnswer {
    const result = report.results[checkName]
    if (result !== undefined) {
        const { error, issues } = result
        if (error !== undefined) {
            return { kind: 'failed', message: error }
        }
        return issues === undefined
            ? { kind: 'notListed' }
            : { kind: 'listed', result: { ...result, issues } }
    }
    const unreadable = report.unreadable.find(
        ({ path }) => path === checkName || path.startsWith(`${checkName}.`)
    )
    return unreadable
        ? { kind: 'unreadable', unreadable }
        : { kind: 'notListed' }
}
