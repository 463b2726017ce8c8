import type { MaintenanceAccessor } from '../../dhis2/integrity/maintenance'
import type { DataIntegrityReport } from '../../dhis2/models/dataIntegrityReport'
import type { IssuesToKeep } from '../../dhis2/store/packRun'
import { nextBatch } from '../results/detailsBatches'
import {
    detailsAnswer,
    type DetailsAnswer,
} from '../results/merge/detailsAnswer'
import { isPersonal } from '../history/isPersonal'
import type { ListToKeep } from './endedRun'

/** The lists of issues that the app holds. */
export interface HeldLists {
    /** Neither here nor on its way. */
    readonly isMissing: (checkName: string) => boolean
    /** What is here or on its way, and else what `ask` brings: then it is here. */
    readonly read: (
        checkName: string,
        ask: () => Promise<DetailsAnswer>
    ) => Promise<DetailsAnswer>
}

interface IssueSources {
    readonly held: HeldLists
    readonly maintenance: Pick<MaintenanceAccessor, 'getIntegrityReport'>
    readonly signal: AbortSignal
}

/**
 * The issues of these checks: those that are here already or on their way, and
 * the others a few checks at a time, one request after the other. What comes
 * stays for the pages that show issues.
 *
 * @throws Dhis2Error
 */
export async function gatherIssues(
    lists: readonly ListToKeep[],
    sources: IssueSources
): Promise<readonly IssuesToKeep[]> {
    const answers = new Map<string, DetailsAnswer>()
    let missing = lists.filter(({ check }) =>
        sources.held.isMissing(check.name)
    )
    while (missing.length > 0) {
        const batch = nextBatch(
            missing.map(({ check, count }) => ({
                checkName: check.name,
                count,
            }))
        ).map(({ checkName }) => checkName)
        await readLists(batch, answers, sources)
        missing = missing.filter(({ check }) => !batch.includes(check.name))
    }
    const here = lists
        .map(({ check }) => check.name)
        .filter((name) => !answers.has(name))
    await readLists(here, answers, sources)
    return lists.flatMap(({ check }) => {
        const answer = answers.get(check.name)
        return answer?.kind === 'listed'
            ? [
                  {
                      check: check.name,
                      issues: answer.result.issues,
                      isPersonal: isPersonal(check),
                  },
              ]
            : []
    })
}

/** Reads lists together: of those that have to be asked for in one request. */
async function readLists(
    checks: readonly string[],
    answers: Map<string, DetailsAnswer>,
    { held, maintenance, signal }: IssueSources
): Promise<void> {
    let asked: Promise<DataIntegrityReport> | undefined
    await Promise.all(
        checks.map(async (name) => {
            const answer = await held.read(name, async () => {
                asked ??= maintenance.getIntegrityReport({ checks, signal })
                return detailsAnswer(await asked, name)
            })
            answers.set(name, answer)
        })
    )
}
