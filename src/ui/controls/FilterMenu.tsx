import i18n from '@dhis2/d2-i18n'
import { ChoiceBox } from './ChoiceBox'
import styles from './FilterMenu.module.css'
import { formatCount } from '../words/format'
import { VisuallyHidden } from '../words/VisuallyHidden'
import menu from './Menu.module.css'
import { useMenu } from './useMenu'

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
    const { root, panelId, opener, isOpen } = useMenu()
    return (
        <div ref={root} className={menu.root}>
            <button
                type="button"
                className={`${menu.label} ${styles.button}`}
                {...opener}
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
                    <legend>
                        <VisuallyHidden>{label}</VisuallyHidden>
                    </legend>
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
