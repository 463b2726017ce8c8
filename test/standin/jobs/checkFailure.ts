import type { CheckFact } from '../catalogue/checkFact'
import type { ServerVersion } from '../http/serverVersion'
import type { IntegrityKind } from './integrityPlan'

/** Names a table that the server's own database does not have. */
const brokenView = 'custom_view_of_old_register'
const culpritOf242 = 'program_stages_no_programs'

export const isBrokenCheck = (
    check: CheckFact,
    kind: IntegrityKind,
    shipsCulprit: boolean
): boolean =>
    check.name === brokenView ||
    (shipsCulprit && kind === 'details' && check.name === culpritOf242)

/** The summary of newer versions does not name the exception's class. */
export const failureMessage = (
    version: ServerVersion,
    kind: IntegrityKind,
    isVictim: boolean
): string => {
    if (kind === 'summary' && version !== '2.41') {
        return 'could not extract ResultSet'
    }
    const exceptionClass = isVictim
        ? 'GenericJDBCException'
        : 'SQLGrammarException'
    return `org.hibernate.exception.${exceptionClass}: could not extract ResultSet`
}
