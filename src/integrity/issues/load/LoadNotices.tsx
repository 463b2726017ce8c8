import i18n from '@dhis2/d2-i18n'
import { ErrorNotice } from '../../../ui/notices/ErrorNotice'
import { formatCount } from '../../../ui/words/format'
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
}

/** What is not among the rows, and why: nothing is left out in silence. */
export function LoadNotices({
    loading,
    failedChecks,
    isOneCheck = false,
    onRetry,
    onAsk,
    onListIssues,
}: LoadNoticesProps) {
    const { failed, notListed, large, unlistable, unreadable } = loading
    const [firstFailed] = failed
    return (
        <>
            {firstFailed && (
                <ErrorNotice
                    title={i18n.t(
                        'The issues of {{formattedCount}} checks could not be loaded',
                        {
                            count: failed.length,
                            formattedCount: formatCount(failed.length),
                            defaultValue:
                                'The issues of {{formattedCount}} check could not be loaded',
                            defaultValue_plural:
                                'The issues of {{formattedCount}} checks could not be loaded',
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
                    '{{formattedCount}} checks failed: nobody knows their issues',
                    {
                        count: failedChecks.length,
                        formattedCount: formatCount(failedChecks.length),
                        nsSeparator: '-:-',
                        defaultValue:
                            '{{formattedCount}} check failed: nobody knows its issues',
                        defaultValue_plural:
                            '{{formattedCount}} checks failed: nobody knows their issues',
                    }
                )}
                checks={failedChecks}
                isOneCheck={isOneCheck}
            />
            <TroubledChecksNotice
                title={
                    isOneCheck
                        ? i18n.t(
                              'The server failed to list the issues of this check'
                          )
                        : i18n.t(
                              'The server failed to list the issues of {{formattedCount}} checks',
                              {
                                  count: unlistable.length,
                                  formattedCount: formatCount(
                                      unlistable.length
                                  ),
                                  defaultValue:
                                      'The server failed to list the issues of {{formattedCount}} check',
                                  defaultValue_plural:
                                      'The server failed to list the issues of {{formattedCount}} checks',
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
