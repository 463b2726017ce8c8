import i18n from '@dhis2/d2-i18n'
import { issueCountLabel } from '../../labels'
import type { Run, RunCulprit } from '../run'
import type { RunTally } from './runTally'

/** How a run has ended, in one line. */
export function reportHeadline(run: Run, tally: RunTally): string {
    switch (run.over) {
        case 'cancelled':
            return i18n.t('The run was cancelled')
        case 'died':
            return i18n.t('The run was cut off')
        case 'notStarted':
            return tally.ran === 0
                ? i18n.t('The run has not started')
                : i18n.t('The run could not go on')
        default:
            if (run.cancel !== 'no') {
                return i18n.t(
                    'The cancel came too late: {{count}} check had run',
                    {
                        count: tally.ran,
                        nsSeparator: '-:-',
                        defaultValue_plural:
                            'The cancel came too late: all {{count}} checks had run',
                    }
                )
            }
            return run.failure === undefined
                ? i18n.t('The run has ended')
                : i18n.t('The run has failed')
    }
}

/** A sentence, and how many it is about. */
type Counted = readonly [count: number, sentence: string]

/** What came of its checks; only what there is to say. */
export function reportSentences(tally: RunTally): readonly string[] {
    return [
        outcome(tally),
        rescuedChecks(tally),
        ...didNotRun(tally.didNotRun),
        unlistedChecks(tally),
    ]
        .filter(([count]) => count > 0)
        .map(([, sentence]) => sentence)
}

function outcome(tally: RunTally): Counted {
    const { ran, passed, withIssues, issues, failed } = tally
    return [
        ran,
        i18n.t(
            '{{count}} check ran: {{passed}} passed, {{withIssues}} with {{issues}} issues, {{failed}} failed.',
            {
                count: ran,
                passed,
                withIssues: withIssues.length,
                issues,
                failed: failed.length,
                nsSeparator: '-:-',
                defaultValue_plural:
                    '{{count}} checks ran: {{passed}} passed, {{withIssues}} with {{issues}} issues, {{failed}} failed.',
            }
        ),
    ]
}

/** The culprits themselves are named before all sentences. */
function rescuedChecks({ culprits, rescued }: RunTally): Counted {
    return [
        // "By that" has no meaning where nothing has failed.
        culprits.length === 0 ? 0 : rescued,
        i18n.t('{{count}} check stopped by that was run again.', {
            count: rescued,
            defaultValue_plural:
                '{{count}} checks stopped by that were run again.',
        }),
    ]
}

/**
 * What was seen of a check that fails by itself: nobody knows that it cannot
 * run, least of all where it was counted a minute before.
 *
 * @param lastCount issues at its last count; undefined where none is known
 */
export function culpritWords(
    kind: RunCulprit['kind'],
    check: string,
    lastCount: number | undefined
): string {
    if (kind === 'summary') {
        return i18n.t('Counting failed for {{check}}', { check })
    }
    return lastCount === undefined
        ? i18n.t('Listing failed for {{check}}', { check })
        : i18n.t(
              'Listing failed for {{check}}; its last count found {{issues}}',
              {
                  check,
                  issues: issueCountLabel(lastCount),
              }
          )
}

function didNotRun({
    cancelled,
    died,
    stopped,
    forgotten,
    noResult,
    unknown,
}: RunTally['didNotRun']): readonly Counted[] {
    return [
        [
            cancelled,
            i18n.t('{{count}} check did not run: cancelled before it.', {
                count: cancelled,
                nsSeparator: '-:-',
                defaultValue_plural:
                    '{{count}} checks did not run: cancelled before them.',
            }),
        ],
        [
            died,
            i18n.t('{{count}} check did not run: the job was cut off.', {
                count: died,
                nsSeparator: '-:-',
                defaultValue_plural:
                    '{{count}} checks did not run: the job was cut off.',
            }),
        ],
        [
            stopped,
            i18n.t(
                '{{count}} check was stopped by another check and not run again.',
                {
                    count: stopped,
                    defaultValue_plural:
                        '{{count}} checks were stopped by another check and not run again.',
                }
            ),
        ],
        [
            forgotten,
            i18n.t(
                '{{count}} result had been forgotten before it was read: the server keeps each for one hour. Run this check again.',
                {
                    count: forgotten,
                    nsSeparator: '-:-',
                    defaultValue_plural:
                        '{{count}} results had been forgotten before they were read: the server keeps each for one hour. Run these checks again.',
                }
            ),
        ],
        [
            noResult,
            i18n.t(
                '{{count}} check did not run: the job ended without a result of it.',
                {
                    count: noResult,
                    nsSeparator: '-:-',
                    defaultValue_plural:
                        '{{count}} checks did not run: the job ended without a result of them.',
                }
            ),
        ],
        [
            unknown,
            i18n.t(
                '{{count}} check did not run: the server does not have it any more.',
                {
                    count: unknown,
                    nsSeparator: '-:-',
                    defaultValue_plural:
                        '{{count}} checks did not run: the server does not have them any more.',
                }
            ),
        ],
    ]
}

function unlistedChecks({ unlisted }: RunTally): Counted {
    return [
        unlisted,
        i18n.t('{{count}} check was counted, but its issues were not listed.', {
            count: unlisted,
            defaultValue_plural:
                '{{count}} checks were counted, but their issues were not listed.',
        }),
    ]
}

/** A check with more issues than the run lists. */
export const overLimitWords = (check: string, limit: number): string =>
    i18n.t('{{check}} has more than {{limit}} issues: counted, not listed.', {
        check,
        limit,
        nsSeparator: '-:-',
    })
