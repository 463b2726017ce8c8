import type { Sliced } from '../../../dhis2/slicing/sliced'
import type { IdentityColumns } from '../../../dhis2/store/identityColumns'
import type {
    ExportDocument,
    ExportFacts,
} from '../../export/document/exportDocument'
import { issuesOfChecks } from '../../export/document/exportedCheck'
import {
    changeAt,
    type ComparedIssues,
    type IssueChange,
} from '../../history/compare/compareIssues'
import type { Snapshot } from '../../history/snapshot'
import { keptCoverage, type Holding } from './keptCoverage'
import { keptRows, type Editing, type KeptSegment } from './keptRows'
import { savedCheck, type DefinedChecks } from './savedChecks'
import { areSegmentsPersonal } from './savedRunDocument'

/** The issues of checks in both runs, and what became of each, by check. */
export type ComparedChecks = ReadonlyMap<
    string,
    {
        readonly before: IdentityColumns
        readonly after: IdentityColumns
        readonly compared: ComparedIssues
    }
>

/** Two runs, and the issues of those checks of which both have some. */
export interface ComparisonAtHand {
    readonly after: Snapshot
    readonly compared: ComparedChecks
    /** Which changes the file has, in their order. */
    readonly changes: readonly IssueChange[]
    /** Of which checks it has rows; the others are told of without. */
    readonly wanted: ReadonlySet<string>
    /** Checks that cannot be compared, a sentence each. */
    readonly remarks: readonly string[]
    readonly holding: Holding
    readonly defined: DefinedChecks
    readonly editing: Editing
    readonly facts: Omit<
        ExportFacts,
        'ranFrom' | 'ranUntil' | 'issueCount' | 'isPersonal' | 'remarks'
    >
}

/**
 * The issues of a comparison as a document: check by check, and in each by
 * what has become of them. Solved ones are as the earlier run keeps them.
 */
export function* comparisonDocument({
    after,
    compared,
    changes,
    wanted,
    remarks,
    holding,
    defined,
    editing,
    facts,
}: ComparisonAtHand): Sliced<ExportDocument> {
    const segments: KeptSegment[] = []
    for (const [name, ofCheck] of compared) {
        const acceptances = holding.get(name)
        const later = yield* keptCoverage(ofCheck.after, acceptances)
        const earlier = yield* keptCoverage(ofCheck.before, acceptances)
        const check = savedCheck(name, after, defined, later.accepted)
        for (const change of changes) {
            const isSolved = change === 'solved'
            segments.push({
                check,
                columns: isSolved ? ofCheck.before : ofCheck.after,
                places: wanted.has(name)
                    ? placesOf(
                          isSolved
                              ? ofCheck.compared.earlier
                              : ofCheck.compared.later,
                          change
                      )
                    : noPlaces,
                change,
                acceptanceAt: isSolved ? earlier.at : later.at,
            })
        }
        yield
    }
    const checks = [...new Set(segments.map(({ check }) => check))]
    return {
        facts: {
            ...facts,
            ranFrom: undefined,
            ranUntil: undefined,
            issueCount:
                issuesOfChecks(checks) +
                [...compared.values()].reduce(
                    (sum, { compared: { counts } }) => sum + counts.solved,
                    0
                ),
            isPersonal: areSegmentsPersonal(segments),
            remarks,
        },
        checks,
        issues: keptRows(segments, editing),
    }
}

const noPlaces = new Uint32Array(0)

/** Where a change stands, in order. */
function placesOf(codes: Uint8Array, change: IssueChange): Uint32Array {
    const places: number[] = []
    for (let place = 0; place < codes.length; place += 1) {
        if (changeAt(codes, place) === change) {
            places.push(place)
        }
    }
    return Uint32Array.from(places)
}
