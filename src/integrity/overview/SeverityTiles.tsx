import i18n from '@dhis2/d2-i18n'
import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { formatCount } from '../../ui/words/format'
import { CheckStateMark } from '../CheckStateMark'
import { SeverityMark } from '../SeverityMark'
import { ChangeMark } from './ChangeMark'
import { checksIn, issuesOf } from './overviewAddresses'
import type { OverviewFigures } from './overviewFigures'
import styles from './SeverityTiles.module.css'

const failedState = { kind: 'failed', reason: 'server', message: '' } as const

interface SeverityTilesProps {
    readonly figures: OverviewFigures
    /** The moment compared with, in words. */
    readonly since: string | undefined
    /** Where the issues are that are solved since then. */
    readonly solved: string
}

/** How many issues of each severity, and how many checks failed: each a link. */
export function SeverityTiles({ figures, since, solved }: SeverityTilesProps) {
    const { severities, failed } = figures
    return (
        <ul className={styles.tiles} aria-label={i18n.t('Issues by severity')}>
            {severities.map(({ severity, count, accepted, change }) => (
                <Tile
                    key={severity}
                    title={
                        <SeverityMark
                            severity={severity === '' ? undefined : severity}
                        />
                    }
                    count={count}
                    to={issuesOf({ severity })}
                    aside={
                        accepted > 0 && (
                            <Link
                                to={issuesOf({ severity, state: 'accepted' })}
                            >
                                {i18n.t('{{number}} accepted', {
                                    number: accepted,
                                })}
                            </Link>
                        )
                    }
                    mark={
                        change &&
                        since !== undefined && (
                            <p
                                className={styles.change}
                                title={i18n.t('Since {{moment}}', {
                                    moment: since,
                                    nsSeparator: '-:-',
                                })}
                            >
                                <ChangeMark
                                    change={change}
                                    filter={{ severity }}
                                    solved={solved}
                                />
                            </p>
                        )
                    }
                />
            ))}
            <Tile
                title={<CheckStateMark state={failedState} />}
                count={failed.length}
                to={checksIn('failed')}
            />
        </ul>
    )
}

interface TileProps {
    readonly title: ReactNode
    readonly count: number | undefined
    readonly to: string
    /** What is beside the number. */
    readonly aside?: ReactNode
    /** How the number has changed. */
    readonly mark?: ReactNode
}

/** One number; where it is not known it says so and leads nowhere. */
function Tile({ title, count, to, aside, mark }: TileProps) {
    const figure =
        count === undefined ? (
            <span className={styles.unknown}>{i18n.t('Not known')}</span>
        ) : (
            <span className={styles.count}>{formatCount(count)}</span>
        )
    return (
        <li className={styles.tile}>
            {count === undefined || count === 0 ? (
                <div className={styles.face}>
                    {title} {figure}
                </div>
            ) : (
                <Link to={to} className={styles.face}>
                    {title} {figure}
                </Link>
            )}
            {aside && <p className={styles.aside}>{aside}</p>}
            {mark}
        </li>
    )
}
