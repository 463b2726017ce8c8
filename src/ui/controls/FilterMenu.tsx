import i18n from '@dhis2/d2-i18n'
import { useId, useRef, useState } from 'react'
import { ChoiceBox } from './ChoiceBox'
import styles from './FilterMenu.module.css'
import { formatCount } from '../words/format'
import menu from './Menu.module.css'
import { useDismissal } from './useDismissal'

export interface FilterChoice {
    readonly value: string
    readonly label: string
    readonly count?: string | undefined
}

interface FilterMenuProps {
    readonly label: string
    readonly choices: readonly FilterChoice[]
    readonly chosen: readonly string[]
    readonly onChange: (chosen: readonly string[]) => void
}

/** A button that opens a list of check boxes; none ticked means all. */
export function FilterMenu({
    label,
    choices,
    chosen,
    onChange,
}: FilterMenuProps) {
    const [isOpen, setIsOpen] = useState(false)
    const root = useRef<HTMLDivElement>(null)
    const panelId = useId()

    useDismissal(root, isOpen, () => setIsOpen(false))

    return (
        <div ref={root} className={menu.root}>
            <button
                type="button"
                className={styles.button}
                aria-expanded={isOpen}
                aria-controls={panelId}
                onClick={() => setIsOpen(!isOpen)}
            >
                <span>{label}</span>
                {chosen.length > 0 && (
                    <span className={styles.badge}>
                        {formatCount(chosen.length)}
                    </span>
                )}
                <span aria-hidden className={menu.arrow} />
            </button>
            {isOpen && (
                <fieldset
                    id={panelId}
                    className={`${menu.panel} ${menu.atStart} ${styles.panel}`}
                >
                    <legend className={styles.legend}>{label}</legend>
                    {choices.map(({ value, label, count }) => (
                        <ChoiceBox
                            key={value}
                            label={label}
                            count={count}
                            value={value}
                            chosen={chosen}
                            onChange={onChange}
                            className={styles.choice}
                        />
                    ))}
                    {chosen.length > 0 && (
                        <button
                            type="button"
                            className={styles.clear}
                            onClick={() => onChange([])}
                        >
                            {i18n.t('Show all')}
                        </button>
                    )}
                </fieldset>
            )}
        </div>
    )
}
