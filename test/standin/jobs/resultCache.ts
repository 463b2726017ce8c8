import type { Clock } from '../world/clock'
import { scatteredOrder } from '../world/hashOrder'
import type { IntegrityKind } from './integrityPlan'
import { isAliveAt } from './job'
import type { JobBoard } from './jobBoard'
import type { CheckResult } from './jobPlan'

/** Results live one hour and do not survive a restart. */
const resultLifeMs = 3_600_000

export const createResultCache = (clock: Clock, board: JobBoard) => {
    const finishedResults = (): {
        kind?: IntegrityKind
        result: CheckResult
    }[] => {
        const nowMs = clock.now()
        return board.executions().flatMap(({ plan, cutOffAt }) => {
            if (plan.losesResults) {
                return []
            }
            const until = Math.min(nowMs, cutOffAt ?? nowMs)
            return plan.results
                .filter(
                    (result) =>
                        result.endsAt <= until &&
                        result.endsAt > board.restartedAt()
                )
                .map((result) => ({ kind: plan.kind, result }))
        })
    }

    return {
        /** The newest result of each check, by check name. */
        of: (kind: IntegrityKind): Map<string, CheckResult> => {
            const oldest = clock.now() - resultLifeMs
            const newest = new Map<string, CheckResult>()
            for (const entry of finishedResults()) {
                if (entry.kind === kind && entry.result.endsAt > oldest) {
                    newest.set(entry.result.check.name, entry.result)
                }
            }
            return new Map(
                scatteredOrder([...newest.keys()]).flatMap((name) => {
                    const result = newest.get(name)
                    return result ? [[name, result] as const] : []
                })
            )
        },
        /** Names still to do: all planned at the start, one less each time. */
        running: (kind: IntegrityKind): string[] => {
            const nowMs = clock.now()
            const names = board
                .executions()
                .filter(
                    (execution) =>
                        isAliveAt(execution, nowMs) &&
                        execution.plan.kind === kind
                )
                .flatMap(({ plan }) => plan.results)
                .filter((result) => result.endsAt > nowMs)
                .map((result) => result.check.name)
            return scatteredOrder(names)
        },
        /** Mean duration of the runs that worked, since the server started. */
        averageMs: (): Map<string, number> => {
            const sums = new Map<string, { total: number; runs: number }>()
            for (const { result } of finishedResults()) {
                if (result.error === undefined) {
                    const name = result.check.name
                    const sum = sums.get(name) ?? { total: 0, runs: 0 }
                    sum.total += result.endsAt - result.startsAt
                    sum.runs += 1
                    sums.set(name, sum)
                }
            }
            return new Map(
                [...sums].map(([name, { total, runs }]) => [
                    name,
                    Math.floor(total / runs),
                ])
            )
        },
    }
}
