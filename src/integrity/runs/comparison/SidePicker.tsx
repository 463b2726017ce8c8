import i18n from '@dhis2/d2-i18n'
import { useId } from 'react'
import type { ListedRun } from '../../../dhis2/store/listedRuns'
import { nowSide } from '../../history/runAddress'
import { runWords, scopeWords } from '../../history/runLabels'
import styles from './RunComparison.module.css'

interface SidePickerProps {
    readonly label: string
    readonly runs: readonly ListedRun[]
    readonly side: string
    readonly onChange: (side: string) => void
}

/** Which run is compared: a saved one, or what the server holds now. */
export function SidePicker({ label, runs, side, onChange }: SidePickerProps) {
    const selectId = useId()
    const isListed = side === nowSide || runs.some(({ id }) => id === side)
    return (
        <label className={styles.picker} htmlFor={selectId}>
            {label}
            <select
                id={selectId}
                value={side}
                onChange={({ currentTarget }) => onChange(currentTarget.value)}
            >
                <option value={nowSide}>{i18n.t('Now')}</option>
                {runs.map(
                    ({ id, name, saved }) =>
                        saved.kind === 'ok' && (
                            <option key={id} value={id}>
                                {runWords(saved.run, name)} ·{' '}
                                {scopeWords(saved.run.scope)}
                            </option>
                        )
                )}
                {!isListed && <option value={side}>{side}</option>}
            </select>
        </label>
    )
}
