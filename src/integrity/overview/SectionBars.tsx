import i18n from '@dhis2/d2-i18n'
import { Link } from 'react-router-dom'
import { formatCount } from '../../ui/words/format'
import type { CountChange } from '../history/compare/countChanges'
import { sectionTotals } from '../history/totals'
import type { Snapshot } from '../history/snapshot'
import { issueCountLabel } from '../labels'
import { sectionKey } from '../sectionKey'
import { ChangeMark } from './ChangeMark'
import { issuesOf } from './overviewAddresses'
import { OverviewSection } from './OverviewSection'
import styles from './SectionBars.module.css'

const shownCount = 8

interface SectionBarsProps {
    readonly snapshot: Snapshot
    /** By the key of the section. */
    readonly changes: ReadonlyMap<string, CountChange>
    /** Where the issues are that are solved since the baseline. */
    readonly solved: string
}

/** Where most issues are, section by section. */
export function SectionBars({ snapshot, changes, solved }: SectionBarsProps) {
    const sections = sectionTotals(snapshot)
    const most = sections[0]?.count ?? 1
    const hidden = sections.slice(shownCount)
    return (
        <OverviewSection title={i18n.t('Sections')}>
            <ul className={styles.list}>
                {sections.slice(0, shownCount).map(({ section, count }) => {
                    const change = changes.get(sectionKey(section))
                    return (
                        <li key={section} className={styles.line}>
                            <span className={styles.name} dir="auto">
                                {section === ''
                                    ? i18n.t('No section')
                                    : section}
                            </span>
                            <span className={styles.room} aria-hidden>
                                <span
                                    className={styles.bar}
                                    style={{
                                        width: `${(count / most) * 100}%`,
                                    }}
                                />
                            </span>
                            <Link
                                to={issuesOf({ section })}
                                className={styles.count}
                                aria-label={issueCountLabel(count)}
                            >
                                {formatCount(count)}
                            </Link>
                            <span className={styles.change}>
                                {change && (
                                    <ChangeMark
                                        change={change}
                                        filter={{ section }}
                                        solved={solved}
                                    />
                                )}
                            </span>
                        </li>
                    )
                })}
            </ul>
            {hidden.length > 0 && (
                <Link to="/issues">
                    {i18n.t('{{count}} more section', {
                        count: hidden.length,
                        defaultValue_plural: '{{count}} more sections',
                    })}
                </Link>
            )}
        </OverviewSection>
    )
}
