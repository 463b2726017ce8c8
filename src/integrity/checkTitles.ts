import type { DataIntegrityCheck } from '../dhis2/models/dataIntegrityCheck'
import { checkTitle } from './checkView'

type TitledCheck = Pick<DataIntegrityCheck, 'name' | 'displayName' | 'code'>

/** The title of a check, or of the check that has this name. */
export type TitleOfCheck = (check: TitledCheck | string) => string

/** Titles that differ in case or spaces alone are read as one. */
const titleKey = (title: string) =>
    title.trim().replace(/\s+/g, ' ').toLowerCase()

/**
 * Titles that tell the checks apart. The server's translations give some
 * checks one and the same title, such as the left and the right side of
 * validation rules in French; their code is written beside it, or their name
 * where no code, or no code of its own, is there. A check that is not among
 * these, because the server no longer defines it, is told apart from them.
 */
export function checkTitles(checks: readonly TitledCheck[]): TitleOfCheck {
    const checksByTitle = new Map<string, TitledCheck[]>()
    for (const check of checks) {
        const key = titleKey(checkTitle(check))
        const others = checksByTitle.get(key)
        if (others === undefined) {
            checksByTitle.set(key, [check])
        } else {
            others.push(check)
        }
    }
    const titleAmong = (check: TitledCheck) => {
        const title = checkTitle(check)
        const others = (checksByTitle.get(titleKey(title)) ?? []).filter(
            ({ name }) => name !== check.name
        )
        return others.length === 0 || title === check.name
            ? title
            : `${title} (${ownWord(check, others)})`
    }
    const known = new Map(
        checks.map((check) => [check.name, titleAmong(check)])
    )
    return (check) =>
        typeof check === 'string'
            ? (known.get(check) ?? check)
            : (known.get(check.name) ?? titleAmong(check))
}

/** What tells a check from others of its title. */
const ownWord = (
    { name, code }: TitledCheck,
    others: readonly TitledCheck[]
) => (code && others.every((other) => other.code !== code) ? code : name)
