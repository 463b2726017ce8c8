import { Radio } from '@dhis2/ui'
import { useId } from 'react'
import styles from './ExportDialog.module.css'

interface ExportChoicesProps {
    /** Of the group. */
    readonly name: string
    readonly legend: string
    readonly choices: readonly {
        readonly id: string
        readonly label: string
        readonly note: string | undefined
    }[]
    readonly chosenId: string
    readonly isDisabled: boolean
    readonly onChoose: (id: string) => void
}

/** One of several, each with a line on what it is. */
export function ExportChoices({
    name,
    legend,
    choices,
    chosenId,
    isDisabled,
    onChoose,
}: ExportChoicesProps) {
    const groupId = useId()
    return (
        <fieldset className={styles.group} disabled={isDisabled}>
            <legend className={styles.legend}>{legend}</legend>
            {choices.map(({ id, label, note }) => (
                <div key={id}>
                    <Radio
                        dense
                        name={`${name}-${groupId}`}
                        value={id}
                        label={label}
                        disabled={isDisabled}
                        checked={id === chosenId}
                        onChange={() => onChoose(id)}
                    />
                    {note !== undefined && (
                        <p className={styles.under} dir="auto">
                            {note}
                        </p>
                    )}
                </div>
            ))}
        </fieldset>
    )
}
