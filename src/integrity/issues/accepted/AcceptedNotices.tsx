import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { errorWords } from '../../../ui/notices/errorWords'
import { FoldedNotice } from '../../../ui/notices/FoldedNotice'
import { UnreadableNotice } from '../../../ui/notices/UnreadableNotice'
import { endWords, ownCoverWords } from '../../acceptance/acceptanceWords'
import { useCheckTitle } from '../../results/useCheckTitle'
import { SolvedNotice } from './SolvedNotice'
import type { Accepting } from './useAccepting'
import type { StateOfIssues } from './useStateOfIssues'

interface AcceptedNoticesProps {
    readonly states: StateOfIssues
    readonly accepting: Accepting
}

/** What has become of acceptances without anybody's doing. */
export function AcceptedNotices({
    states: { stored, error, refetch, ended, solved },
    accepting: { edit },
}: AcceptedNoticesProps) {
    const titleOf = useCheckTitle()
    const newer = stored?.newer ?? 0
    return (
        <>
            {error !== null && (
                <FoldedNotice
                    kind="warning"
                    title={
                        stored === undefined
                            ? i18n.t(
                                  'What is accepted could not be read, so all issues are shown as open. {{reason}}',
                                  {
                                      reason: errorWords(error).cause,
                                      nsSeparator: '-:-',
                                  }
                              )
                            : i18n.t(
                                  'What others have accepted since could not be read. {{reason}}',
                                  {
                                      reason: errorWords(error).cause,
                                      nsSeparator: '-:-',
                                  }
                              )
                    }
                    action={
                        <Button small secondary onClick={() => void refetch()}>
                            {i18n.t('Try again')}
                        </Button>
                    }
                />
            )}
            {ended.length > 0 && (
                <FoldedNotice
                    kind="warning"
                    title={i18n.t(
                        '{{count}} acceptance has ended: its issues are open again',
                        {
                            count: ended.length,
                            nsSeparator: '-:-',
                            defaultValue_plural:
                                '{{count}} acceptances have ended: their issues are open again',
                        }
                    )}
                >
                    <ul>
                        {ended.map(({ acceptance, end }) => (
                            <li key={acceptance.key}>
                                <bdi>{titleOf(acceptance.check)}</bdi> ·{' '}
                                {ownCoverWords(acceptance)} · {endWords(end)}{' '}
                                <Button
                                    small
                                    secondary
                                    onClick={() => edit(acceptance)}
                                >
                                    {i18n.t('Edit…')}
                                </Button>
                            </li>
                        ))}
                    </ul>
                </FoldedNotice>
            )}
            <SolvedNotice checks={solved} />
            {newer > 0 && (
                <FoldedNotice
                    kind="information"
                    title={i18n.t(
                        '{{count}} entry about accepted issues was written by a newer version of this app. It is kept as it is.',
                        {
                            count: newer,
                            defaultValue_plural:
                                '{{count}} entries about accepted issues were written by a newer version of this app. They are kept as they are.',
                        }
                    )}
                />
            )}
            <UnreadableNotice
                title={i18n.t(
                    'Some entries about accepted issues could not be read'
                )}
                values={stored?.unreadable ?? []}
            />
        </>
    )
}
