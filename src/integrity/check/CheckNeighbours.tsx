import i18n from '@dhis2/d2-i18n'
import { useMemo } from 'react'
import { Link } from 'react-router-dom'
import { usePageAddress } from '../../ui/page/usePageAddress'
import { userLocale } from '../../ui/words/format'
import { checkAddress } from '../checkAddress'
import type { CheckView } from '../checkView'
import { useCheckTitle } from '../results/useCheckTitle'
import styles from './CheckNeighbours.module.css'
import { neighbouringChecks } from './neighbouringChecks'

interface CheckNeighboursProps {
    readonly checkName: string
    /** All checks; missing while they are on their way. */
    readonly views: readonly CheckView[] | undefined
}

/** The ways on: to the catalogue as it was left, and along it check by check. */
export function CheckNeighbours({ checkName, views }: CheckNeighboursProps) {
    const catalogueAddress = usePageAddress('/checks')
    const titleOf = useCheckTitle()
    const { previous, next } = useMemo(
        () =>
            neighbouringChecks(
                views ?? [],
                checkName,
                catalogueAddress,
                new Intl.Collator(userLocale(), { numeric: true }).compare
            ),
        [views, checkName, catalogueAddress]
    )
    return (
        <nav className={styles.ways} aria-label={i18n.t('Neighbouring checks')}>
            <Link to={catalogueAddress} className={styles.back}>
                {i18n.t('All checks')}
            </Link>
            <span className={styles.neighbours}>
                {previous && (
                    <Link
                        to={checkAddress(previous.name)}
                        rel="prev"
                        className={styles.way}
                    >
                        <span aria-hidden>‹</span>{' '}
                        <span>
                            {i18n.t('Previous:', { nsSeparator: '-:-' })}
                        </span>{' '}
                        <span dir="auto" className={styles.title}>
                            {titleOf(previous)}
                        </span>
                    </Link>
                )}
                {next && (
                    <Link
                        to={checkAddress(next.name)}
                        rel="next"
                        className={`${styles.way} ${styles.next}`}
                    >
                        <span>{i18n.t('Next:', { nsSeparator: '-:-' })}</span>{' '}
                        <span dir="auto" className={styles.title}>
                            {titleOf(next)}
                        </span>{' '}
                        <span aria-hidden>›</span>
                    </Link>
                )}
            </span>
        </nav>
    )
}
