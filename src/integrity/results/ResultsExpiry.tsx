import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useSession } from '../../dhis2/session'
import { useDownload } from '../../ui/controls/useDownload'
import { VisuallyHidden } from '../../ui/words/VisuallyHidden'
import { resultLifetimeMs } from '../checkState'
import styles from './ResultsExpiry.module.css'
import { resultsExpiry } from './resultsExpiry'
import { resultsFile } from './resultsFile'
import { useCheckViews } from './useCheckViews'

const minuteMs = 60_000

interface ResultsExpiryProps {
    /** Runs checks again; missing: the user may not, or a run goes on. */
    readonly renew: ((checkNames: readonly string[]) => void) | undefined
}

/** When the server will forget its results, and a way to renew them. */
export function ResultsExpiry({ renew }: ResultsExpiryProps) {
    const { views, now } = useCheckViews()
    const { baseUrl } = useSession()
    const download = useDownload()
    const { nextAt, soon, expired } = resultsExpiry(views ?? [], now)
    if (nextAt === undefined && expired.length === 0) {
        return null
    }
    const passing = [...soon, ...expired]
    const save = () => {
        const { name, text } = resultsFile(views ?? [], baseUrl, now)
        download(text, name)
    }
    return (
        <p className={passing.length > 0 ? styles.notice : styles.quiet}>
            <span>{expiryWords(nextAt, now, soon.length, expired.length)}</span>
            {passing.length > 0 && renew && (
                <Button small onClick={() => renew(passing)}>
                    {i18n.t('Run again')}
                </Button>
            )}
            {passing.length > 0 && (
                <Button small onClick={save}>
                    {i18n.t('Save the results as a file')}
                </Button>
            )}
            <span role="status">
                <VisuallyHidden>
                    {announcement(soon.length, expired.length)}
                </VisuallyHidden>
            </span>
        </p>
    )
}

/** What is read out: neither the minutes nor the numbers, which keep changing. */
function announcement(soon: number, expired: number): string {
    if (expired > 0) {
        return i18n.t(
            'The server has forgotten results; they are shown as they were.'
        )
    }
    return soon > 0 ? i18n.t('The server will soon forget results.') : ''
}

function expiryWords(
    nextAt: number | undefined,
    now: number,
    soon: number,
    expired: number
): string {
    if (expired > 0) {
        return i18n.t(
            'The server has forgotten {{count}} result; it is shown as it was.',
            {
                count: expired,
                defaultValue_plural:
                    'The server has forgotten {{count}} results; they are shown as they were.',
            }
        )
    }
    // What is shown as "now" lags by some seconds behind a fresh result.
    const leftMs = Math.min(resultLifetimeMs, (nextAt ?? now) - now)
    const minutes = Math.max(1, Math.ceil(leftMs / minuteMs))
    return soon > 0
        ? i18n.t('The server forgets {{count}} result in {{minutes}} min.', {
              count: soon,
              minutes,
              defaultValue_plural:
                  'The server forgets {{count}} results in {{minutes}} min.',
          })
        : i18n.t('Results expire in {{minutes}} min', { minutes })
}
