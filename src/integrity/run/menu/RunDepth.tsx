import i18n from '@dhis2/d2-i18n'
import { Radio } from '@dhis2/ui'
import { largeCheckIssues } from '../../largeCheck'
import type { RunMode } from '../runPlan'
import styles from './RunDialog.module.css'

interface RunDepthProps {
    readonly mode: RunMode
    /** Checks with more issues are not listed. */
    readonly limit: number | undefined
    readonly onChange: (mode: RunMode) => void
}

/** Whether issues are listed too, or counted only. */
export function RunDepth({
    mode,
    limit = largeCheckIssues,
    onChange,
}: RunDepthProps) {
    const depths = [
        ['countsThenIssues', i18n.t('Count and list issues')],
        ['counts', i18n.t('Only count')],
    ] as const
    return (
        <fieldset className={styles.group}>
            <legend className={styles.legend}>{i18n.t('What to do')}</legend>
            {depths.map(([depth, label]) => (
                <Radio
                    key={depth}
                    dense
                    name="run-depth"
                    value={depth}
                    label={label}
                    checked={depth === mode}
                    onChange={() => onChange(depth)}
                />
            ))}
            {mode === 'countsThenIssues' && Number.isSafeInteger(limit + 1) && (
                <p className={styles.note}>
                    {i18n.t(
                        'Checks with more than {{limit}} issues are counted only; their lists stay on the server until you ask for them.',
                        { limit }
                    )}
                </p>
            )}
        </fieldset>
    )
}
