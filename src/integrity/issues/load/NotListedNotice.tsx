import i18n from '@dhis2/d2-i18n'
import { issueCountLabel } from '../../labels'
import { CountedCheck } from './CountedCheck'
import type { CheckCount } from './loadPlan'
import { MissingIssuesNotice } from './MissingIssuesNotice'

interface NotListedNoticeProps {
    readonly checks: readonly CheckCount[]
    readonly isOneCheck: boolean
    /** Has the server list them; missing where that is not allowed. */
    readonly onList: ((checkNames: readonly string[]) => void) | undefined
}

/** Issues that the server has counted, but not listed. */
export function NotListedNotice({
    checks,
    isOneCheck,
    onList,
}: NotListedNoticeProps) {
    return (
        <MissingIssuesNotice
            title={notListedTitle(checks)}
            isOneCheck={isOneCheck}
            checks={checks}
            checkLine={(counted) => <CountedCheck {...counted} />}
            onList={onList}
        />
    )
}

/** A number only where the server has counted: not run is not zero. */
function notListedTitle(checks: readonly CheckCount[]): string {
    const counts = checks.flatMap(({ count }) =>
        count === undefined ? [] : [count]
    )
    return counts.length === 0
        ? i18n.t('The issues have been neither counted nor listed')
        : i18n.t('{{issues}} counted, not listed yet', {
              issues: issueCountLabel(
                  counts.reduce((sum, count) => sum + count, 0)
              ),
          })
}
