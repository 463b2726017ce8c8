import type { ServerVersion } from '../http/serverVersion'
import { serverOrder } from '../world/hashOrder'
import type { CheckFact } from './checkFact'
import { customChecks } from './customChecks'
import { readCheckTable } from './readCheckTable'

export type Catalogue = {
    /** In the order in which the server lists them. */
    checks: readonly CheckFact[]
    find(name: string): CheckFact | undefined
    /** Names, codes and wildcards such as `org*`; unknown ones give nothing. */
    select(wanted: readonly string[]): CheckFact[]
    standard(): CheckFact[]
}

const wildcard = (pattern: string): RegExp =>
    new RegExp(
        `^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`
    )

const isWanted = (check: CheckFact, pattern: string): boolean =>
    pattern.includes('*')
        ? wildcard(pattern).test(check.name)
        : check.name === pattern || check.code === pattern

export const createCatalogue = (version: ServerVersion): Catalogue => {
    const checks = serverOrder(
        [...readCheckTable(version), ...customChecks],
        (check) => check.name
    )
    const byName = new Map(checks.map((check) => [check.name, check]))
    return {
        checks,
        find: (name) => byName.get(name),
        select: (wanted) =>
            checks.filter((check) =>
                wanted.some((pattern) => isWanted(check, pattern))
            ),
        standard: () => checks.filter((check) => !check.isSlow),
    }
}
