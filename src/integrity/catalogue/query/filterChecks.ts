import { foldText } from '../../../ui/words/foldText'
import { searchWords } from '../../../ui/words/searchWords'
import type { CheckState } from '../../checkState'
import { checkTitle, type CheckView } from '../../checkView'
import { sectionKey } from '../../sectionKey'
import type { CatalogueQuery } from './catalogueQuery'

/** The checks that the query shows, in their order. */
export function filterChecks(
    views: readonly CheckView[],
    query: CatalogueQuery
): readonly CheckView[] {
    const words = searchWords(query.text)
    const isAmong = (list: readonly string[], value: string | undefined) =>
        list.length === 0 || list.includes(value ?? '')
    const sectionKeys = query.sections.map(sectionKey)
    return views.filter(
        ({ check, state }) =>
            isAmong(query.severities, check.severity) &&
            isAmong(sectionKeys, sectionKey(check.section ?? '')) &&
            isAmong(query.states, state.kind) &&
            (!query.slowOnly || check.isSlow === true) &&
            !(query.hidesPassed && hasPassed(state)) &&
            matches(words, check)
    )
}

/** What the server has forgotten counts as what it was. */
function hasPassed(state: CheckState): boolean {
    return (state.kind === 'expired' ? state.last : state).kind === 'passed'
}

/** Every word must stand somewhere: in title, name, code or description. */
function matches(words: readonly string[], check: CheckView['check']): boolean {
    if (words.length === 0) {
        return true
    }
    const searched = foldText(
        [checkTitle(check), check.name, check.code, check.description].join(' ')
    )
    return words.every((word) => searched.includes(word))
}
