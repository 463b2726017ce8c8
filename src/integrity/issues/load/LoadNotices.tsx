import i18n from '@dhis2/d2-i18n'
import { ErrorNotice } from '../../../ui/notices/ErrorNotice'
import { UnreadableNotice } from '../../../ui/notices/UnreadableNotice'
import { UnreadableRows } from '../../../ui/notices/UnreadableRows'
import { LargeChecksNotice } from './LargeChecksNotice'
import { NotListedNotice } from './NotListedNotice'
import { TroubledChecksNotice } from './TroubledChecksNotice'
import type { CheckTrouble, IssueLoading } from './issueLoading'

interface LoadNoticesProps {
    readonly loading: IssueLoading
    /** Checks whose last run failed: nobody knows their issues. */
    readonly failedChecks: readonly CheckTrouble[]
    /** On the page of a check, which says what it is about. */
    readonly isOneCheck?: boolean
    readonly onRetry: () => void
    readonly onAsk: (checkName: string) => void
    readonly onListIssues: ((checkNames: readonly string[]) => void) | undefined
    readonly onRunAgain: ((checkNames: readonly string[]) => void) | undefined
}

/** What is not among the rows, and why: nothing is left out in silence. */
export function LoadNotices({
    loading,
    failedChecks,
    isOneCheck = false,
    onRetry,
    onAsk,
    onListIssues,
    onRunAgain,
}: LoadNoticesProps) {
    const { failed, notListed, large, unlistable, unreadable } = loading
    const [firstFailed] = failed
    return (
        <>
            {firstFailed && (
                <ErrorNotice
                    title={i18n.t(
                        'The issues of {{count}} check could not be loaded',
                        {
                            count: failed.length,
                            defaultValue_plural:
                                'The issues of {{count}} checks could not be loaded',
                        }
                    )}
                    error={firstFailed.error}
                    onRetry={onRetry}
                />
            )}
            <LargeChecksNotice checks={large} onAsk={onAsk} />
            <NotListedNotice
                checks={notListed}
                isOneCheck={isOneCheck}
                onList={onListIssues}
            />
            <TroubledChecksNotice
                title={i18n.t(
                    '{{count}} check failed: nobody knows its issues',
                    {
                        count: failedChecks.length,
                        nsSeparator: '-:-',
                        defaultValue_plural:
                            '{{count}} checks failed: nobody knows their issues',
                    }
                )}
                checks={failedChecks}
                isOneCheck={isOneCheck}
                actionLabel={i18n.t('Run again')}
                onList={onRunAgain}
            />
            <TroubledChecksNotice
                title={
                    isOneCheck
                        ? i18n.t(
                              'The server failed to list the issues of this check'
                          )
                        : i18n.t(
                              'The server failed to list the issues of {{count}} check',
                              {
                                  count: unlistable.length,
                                  defaultValue_plural:
                                      'The server failed to list the issues of {{count}} checks',
                              }
                          )
                }
                checks={unlistable}
                isOneCheck={isOneCheck}
                onList={onListIssues}
            />
            <UnreadableRows values={unreadable} />
            <UnreadableNotice
                title={i18n.t('Some fields could not be read')}
                values={loading.unreadableFields}
            />
        </>
    )
}
