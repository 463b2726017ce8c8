import i18n from '@dhis2/d2-i18n'
import { Link } from 'react-router-dom'
import { checkAddress } from '../../checkAddress'
import { failureWords } from '../../labels'
import styles from './RunBar.module.css'
import type { Run } from '../run'

interface RunFailuresProps {
    readonly run: Run
    readonly titleOf: (checkName: string) => string
}

const mostShown = 5

/** Checks that have failed so far, as they come; the first of them in full. */
export function RunFailures({ run, titleOf }: RunFailuresProps) {
    const kind = run.job?.kind ?? 'summary'
    const failed = Object.entries(run.ends[kind]).filter(
        ([, end]) => end.state === 'failed'
    )
    if (failed.length === 0) {
        return null
    }
    return (
        <details className={styles.failures}>
            <summary>
                {i18n.t('{{count}} check has failed', {
                    count: failed.length,
                    defaultValue_plural: '{{count}} checks have failed',
                })}
            </summary>
            <ul>
                {failed.slice(0, mostShown).map(([name, { message }]) => (
                    <li key={name}>
                        <Link to={checkAddress(name)} dir="auto">
                            {titleOf(name)}
                        </Link>{' '}
                        <span dir="auto">{failureWords({ message })}</span>
                    </li>
                ))}
            </ul>
        </details>
    )
}
