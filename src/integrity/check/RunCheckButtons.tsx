import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useRuns } from '../run/view/useRuns'
import styles from './RunCheckButtons.module.css'

interface RunCheckButtonsProps {
    readonly checkName: string
    /** Where running is what there is to do. */
    readonly isLarge?: boolean
}

/**
 * Runs one check, its count alone or with its issues. Nothing for a user without
 * the right to: the page says what is missing.
 */
export function RunCheckButtons({
    checkName,
    isLarge = false,
}: RunCheckButtonsProps) {
    const { start, mayRun, hasRightToRun } = useRuns()
    if (!hasRightToRun) {
        return null
    }
    return (
        <div className={styles.actions}>
            <Button
                small={!isLarge}
                primary
                disabled={!mayRun}
                onClick={() =>
                    start({
                        checks: [checkName],
                        mode: 'countsThenIssues',
                        // Who asks for one check wants all that it finds.
                        issueLimit: Number.MAX_SAFE_INTEGER,
                    })
                }
            >
                {i18n.t('Run this check')}
            </Button>
            <Button
                small={!isLarge}
                disabled={!mayRun}
                onClick={() => start({ checks: [checkName], mode: 'counts' })}
            >
                {i18n.t('Only count')}
            </Button>
        </div>
    )
}
