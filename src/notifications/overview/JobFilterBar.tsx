import i18n from '@dhis2/d2-i18n'
import { FilterMenu } from '../../ui/controls/FilterMenu'
import { SearchInput } from '../../ui/controls/SearchInput'
import type { JobFilter } from './jobFilter'
import type { JobRow } from './rows/jobRow'
import { jobStates, type JobState } from '../marks/jobState'
import { jobStateLabel, jobTypeLabel, levelLabel } from '../marks/labels'
import { filterChoices } from './filterChoices'
import styles from './JobFilterBar.module.css'

interface JobFilterBarProps {
    readonly rows: readonly JobRow[]
    readonly shownCount: number
    readonly unreadCount: number
    readonly filter: JobFilter
    readonly onChange: (filter: JobFilter) => void
    readonly onMarkAllRead: () => void
}

export function JobFilterBar({
    rows,
    shownCount,
    unreadCount,
    filter,
    onChange,
    onMarkAllRead,
}: JobFilterBarProps) {
    const isState = (word: string): word is JobState =>
        (jobStates as readonly string[]).includes(word)
    return (
        <div className={styles.bar}>
            <div className={styles.search}>
                <SearchInput
                    label={i18n.t('Search jobs')}
                    placeholder={i18n.t('Search message, name, UID…')}
                    value={filter.text}
                    onChange={(text) => onChange({ ...filter, text })}
                />
            </div>
            <FilterMenu
                label={i18n.t('Type')}
                choices={filterChoices(rows, 'jobType', jobTypeLabel)}
                chosen={filter.types}
                onChange={(types) => onChange({ ...filter, types })}
            />
            <FilterMenu
                label={i18n.t('State')}
                choices={filterChoices(rows, 'state', (state) =>
                    isState(state) ? jobStateLabel(state) : state
                )}
                chosen={filter.states}
                onChange={(states) =>
                    onChange({ ...filter, states: states.filter(isState) })
                }
            />
            <FilterMenu
                label={i18n.t('Level')}
                choices={filterChoices(rows, 'level', (level) =>
                    levelLabel(level || undefined)
                )}
                chosen={filter.levels}
                onChange={(levels) => onChange({ ...filter, levels })}
            />
            <label className={styles.unread}>
                <input
                    type="checkbox"
                    checked={filter.isUnreadOnly}
                    onChange={({ currentTarget }) =>
                        onChange({
                            ...filter,
                            isUnreadOnly: currentTarget.checked,
                        })
                    }
                />
                {i18n.t('Unread only')}
            </label>
            {unreadCount > 0 && (
                <button
                    type="button"
                    className={styles.plain}
                    onClick={onMarkAllRead}
                >
                    {i18n.t('Mark {{number}} as read', { number: unreadCount })}
                </button>
            )}
            <span className={styles.count} role="status">
                {i18n.t('{{shown}} of {{all}} jobs', {
                    shown: shownCount,
                    all: rows.length,
                })}
            </span>
        </div>
    )
}
