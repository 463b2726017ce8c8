import i18n from '@dhis2/d2-i18n'
import { Link } from 'react-router-dom'
import { checkAddress } from '../../checkAddress'
import type { CheckView } from '../../checkView'
import styles from './CheckTitle.module.css'

interface CheckTitleProps {
    readonly check: CheckView['check']
    readonly title: string
    readonly section: string
}

/** What a check is called, and below it where it belongs. */
export function CheckTitle({ check, title, section }: CheckTitleProps) {
    const code = title.endsWith(`(${check.code})`) ? undefined : check.code
    return (
        <>
            <Link
                className={styles.title}
                to={checkAddress(check.name)}
                dir="auto"
            >
                {title}
            </Link>
            {check.isSlow && (
                <span className={styles.slow}>{i18n.t('Slow')}</span>
            )}
            {(section || code) && (
                <span className={styles.place}>
                    {section && <bdi>{section}</bdi>}
                    {section && code && ' · '}
                    {code && <bdi>{code}</bdi>}
                </span>
            )}
        </>
    )
}
