import type { AcceptedPart } from '../../../dhis2/acceptances/newEntries'
import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import type { IdentityColumns } from '../../../dhis2/store/identityColumns'
import type { Sliced } from '../../../dhis2/slicing/sliced'

/** What of a check is to be accepted. */
export interface ScopePart {
    readonly checkName: string
    /** The check as people know it. */
    readonly title: string
    /** How many issues there are of it now. */
    readonly count: number
    /** Undefined: the whole check. */
    readonly identities: (() => Sliced<IdentityColumns>) | undefined
}

/** What an acceptance is to cover. */
export interface AcceptScope {
    readonly parts: readonly ScopePart[]
}

/** What is to be open again. */
export interface TakeBackScope {
    /** How many issues there are of it now. */
    readonly count: number
    readonly checks: number
    /** Titles of the checks that are taken back as a whole. */
    readonly whole: readonly string[]
    readonly entries: readonly {
        readonly acceptance: Acceptance
        /** Undefined: all of the acceptance. */
        readonly issues: IdentityColumns | undefined
    }[]
}

export const countOf = ({ parts }: AcceptScope): number =>
    parts.reduce((sum, { count }) => sum + count, 0)

/** The only part, where it is a whole check. */
export const wholeCheckOf = ({ parts }: AcceptScope): ScopePart | undefined =>
    parts.length === 1 && parts[0]?.identities === undefined
        ? parts[0]
        : undefined

/** The parts with their identities, one after the other. */
export async function acceptedParts(
    { parts }: AcceptScope,
    doWork: <Made>(work: Sliced<Made>) => Promise<Made>
): Promise<readonly AcceptedPart[]> {
    const made: AcceptedPart[] = []
    for (const { checkName, identities } of parts) {
        made.push({
            check: checkName,
            issues: identities && (await doWork(identities())),
        })
    }
    return made
}
