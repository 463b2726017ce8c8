import type { Sliced } from '../../../dhis2/slicing/sliced'
import {
    noIdentities,
    type IdentityColumns,
} from '../../../dhis2/store/identityColumns'
import type { SavedRun } from '../../../dhis2/store/savedRun'
import type {
    ExportDocument,
    ExportFacts,
} from '../../export/document/exportDocument'
import { issuesOfChecks } from '../../export/document/exportedCheck'
import { isPersonal } from '../../history/isPersonal'
import { keptCoverage, type Holding } from './keptCoverage'
import { keptRows, type Editing, type KeptSegment } from './keptRows'
import { savedCheck, type DefinedChecks } from './savedChecks'

/** A saved run and what is known of its checks today. */
export interface SavedRunAtHand {
    readonly run: SavedRun
    /** By check, as far as they are kept. */
    readonly issues: ReadonlyMap<string, IdentityColumns>
    readonly holding: Holding
    readonly defined: DefinedChecks
    readonly editing: Editing
    readonly facts: Omit<
        ExportFacts,
        'ranFrom' | 'ranUntil' | 'issueCount' | 'isPersonal'
    >
}

/** All issues that a saved run keeps, as a document; check by check. */
export function* savedRunDocument({
    run,
    issues,
    holding,
    defined,
    editing,
    facts,
}: SavedRunAtHand): Sliced<ExportDocument> {
    const segments: KeptSegment[] = []
    for (const name of Object.keys(run.checks)) {
        const columns = issues.get(name) ?? noIdentities
        const coverage = yield* keptCoverage(columns, holding.get(name))
        segments.push({
            check: savedCheck(name, run, defined, coverage.accepted),
            columns,
            places: Uint32Array.from(columns.keys.keys()),
            change: undefined,
            acceptanceAt: coverage.at,
        })
        yield
    }
    const checks = segments.map(({ check }) => check)
    return {
        facts: {
            ...facts,
            ranFrom: momentOf(run.startedAt),
            ranUntil: momentOf(run.endedAt),
            issueCount: issuesOfChecks(checks),
            isPersonal: areSegmentsPersonal(segments),
        },
        checks,
        issues: keptRows(segments, editing),
    }
}

function momentOf(text: string): number | undefined {
    const epochMs = Date.parse(text)
    return Number.isNaN(epochMs) ? undefined : epochMs
}

/** Whether rows are of users, roles or groups, with or without their names. */
export const areSegmentsPersonal = (segments: readonly KeptSegment[]) =>
    segments.some(
        ({ check, places }) => places.length > 0 && isPersonal(check.check)
    )
