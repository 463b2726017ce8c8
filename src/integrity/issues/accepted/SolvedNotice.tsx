import i18n from '@dhis2/d2-i18n'
import { takingBackEntries } from '../../../dhis2/acceptances/newEntries'
import { idOfKey } from '../../../dhis2/store/issueIdentity'
import { BusyButton } from '../../../ui/controls/BusyButton'
import { errorWords } from '../../../ui/notices/errorWords'
import { FoldedNotice } from '../../../ui/notices/FoldedNotice'
import { useTell } from '../../../ui/notices/useTell'
import { solvedKeys } from '../../acceptance/covered/solvedIssues'
import { useAcceptanceWriting } from '../../acceptance/useAcceptanceWriting'
import { issueCountLabel } from '../../labels'
import { useCheckTitle } from '../../results/useCheckTitle'
import type { SolvedCheck } from './solvedInSet'

/** So many are named of each check. */
const uidsShown = 20

/** Accepted issues that are gone: solved, and no longer to be accepted. */
export function SolvedNotice({
    checks,
}: {
    readonly checks: readonly SolvedCheck[]
}) {
    const titleOf = useCheckTitle()
    const tell = useTell()
    const { mutate, isPending } = useAcceptanceWriting()
    const lines = checks.map(({ checkName, solved }) => ({
        checkName,
        keys: solvedKeys(solved),
    }))
    const count = lines.reduce((sum, { keys }) => sum + keys.length, 0)
    const clear = () =>
        mutate(
            {
                name: 'clear',
                prepare: async (act, doWork) =>
                    (
                        await Promise.all(
                            checks
                                .flatMap(({ solved }) => solved)
                                .map(({ acceptance, issues }) =>
                                    takingBackEntries(
                                        acceptance,
                                        issues,
                                        act,
                                        doWork
                                    )
                                )
                        )
                    ).flat(),
            },
            {
                onError: (error) =>
                    tell(
                        i18n.t('That did not work. {{reason}}', {
                            reason: errorWords(error).cause,
                            nsSeparator: '-:-',
                        }),
                        'failed'
                    ),
            }
        )
    return count === 0 ? null : (
        <FoldedNotice
            kind="information"
            title={i18n.t(
                'Solved: {{count}} accepted issue is no longer found',
                {
                    count,
                    nsSeparator: '-:-',
                    defaultValue_plural:
                        'Solved: {{count}} accepted issues are no longer found',
                }
            )}
            action={
                <BusyButton isBusy={isPending} onClick={clear}>
                    {i18n.t('Clear them')}
                </BusyButton>
            }
        >
            <ul>
                {lines.map(({ checkName, keys }) => {
                    const uids = keys.flatMap((key) => idOfKey(key) ?? [])
                    return (
                        <li key={checkName}>
                            <bdi>{titleOf(checkName)}</bdi>{' '}
                            <bdi>({issueCountLabel(keys.length)})</bdi>{' '}
                            <bdi>
                                {uids.slice(0, uidsShown).join(', ')}
                                {uids.length > uidsShown && '…'}
                            </bdi>
                        </li>
                    )
                })}
            </ul>
        </FoldedNotice>
    )
}
