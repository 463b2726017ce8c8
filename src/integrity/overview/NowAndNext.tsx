import i18n from '@dhis2/d2-i18n'
import { Link } from 'react-router-dom'
import { useSession } from '../../dhis2/session'
import { errorWords } from '../../ui/notices/errorWords'
import { formatInZone } from '../../ui/words/formatInZone'
import { useRunActivity } from '../useRunActivity'
import { OverviewSection } from './OverviewSection'
import { useNextRun } from './next/useNextRun'

/** What of the checks runs now, and what will run by itself. */
export function NowAndNext() {
    const { clock } = useSession()
    const { checks } = useRunActivity()
    const { isKnown, error, next } = useNextRun()
    return (
        <OverviewSection title={i18n.t('Now and next')}>
            <p>
                {checks.size === 0
                    ? i18n.t('No check runs now.')
                    : i18n.t('{{count}} check is running or waits.', {
                          count: checks.size,
                          defaultValue_plural:
                              '{{count}} checks are running or wait.',
                      })}
            </p>
            {next !== undefined && (
                <p>
                    {i18n.t('Next by itself')}{' '}
                    <Link to={`/jobs/${next.job.jobType ?? ''}/${next.job.id}`}>
                        <bdi>{next.job.name ?? next.job.id}</bdi>
                    </Link>{' '}
                    · {formatInZone(next.at, clock.timeZoneId)}
                </p>
            )}
            {isKnown && next === undefined && (
                <p>{i18n.t('No run of checks is scheduled.')}</p>
            )}
            {error !== null && (
                <p>
                    {i18n.t('What is scheduled could not be read. {{reason}}', {
                        reason: errorWords(error).cause,
                    })}
                </p>
            )}
        </OverviewSection>
    )
}
