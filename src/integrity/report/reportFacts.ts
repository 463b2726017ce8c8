import i18n from '@dhis2/d2-i18n'
import { formatInZone } from '../../ui/words/formatInZone'
import type { ReportCheck } from './reportChecks'

/** When the results came, milliseconds since 1970, and from what server. */
export interface ReportOrigin {
    readonly from: number | undefined
    readonly until: number | undefined
    readonly version: string | undefined
    readonly revision: string | undefined
    /** IANA name. */
    readonly timeZone: string
}

/** Of which server, of when, and how much of it is known: label and value. */
export function reportFacts(
    { from, until, version, revision, timeZone }: ReportOrigin,
    checks: readonly ReportCheck[],
    systemName: string | undefined,
    /** Undefined where it is not of a saved run; '' without a name. */
    runName: string | undefined
): readonly (readonly [label: string, value: string])[] {
    const known = checks.filter(({ state }) => state !== 'notRun').length
    const facts: readonly (readonly [string, string])[] = [
        [i18n.t('System'), systemName ?? ''],
        [
            i18n.t('Server version'),
            [version, revision].filter(Boolean).join(' · '),
        ],
        [i18n.t('Results'), spanWords(from, until, timeZone)],
        [i18n.t('Time zone'), timeZone],
        [
            i18n.t('Saved run'),
            runName === '' ? i18n.t('without a name') : (runName ?? ''),
        ],
        [
            i18n.t('Checks'),
            i18n.t('{{known}} of {{count}} check has results', {
                known,
                count: checks.length,
                defaultValue_plural:
                    '{{known}} of {{count}} checks have results',
            }),
        ],
    ]
    return facts.filter(([, value]) => value !== '')
}

function spanWords(
    from: number | undefined,
    until: number | undefined,
    timeZone: string
): string {
    if (from === undefined || until === undefined) {
        return i18n.t('Not known')
    }
    const start = formatInZone(from, timeZone)
    const end = formatInZone(until, timeZone)
    return start === end ? end : `${start} – ${end}`
}
