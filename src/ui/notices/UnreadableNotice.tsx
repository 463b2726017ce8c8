import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useState } from 'react'
import { FoldedNotice } from './FoldedNotice'
import { UnreadableValue, type UnreadableValueProps } from './UnreadableValue'
import styles from './UnreadableNotice.module.css'

interface UnreadableNoticeProps {
    /** Says what and how many, e.g. "3 issues could not be read". */
    readonly title: string
    readonly values: readonly UnreadableValueProps['value'][]
}

/** So many are spelled out at first; the title counts them all. */
const shownValues = 20

/** So many more whenever further ones are asked for. */
const furtherValues = 200

/** Things that came in an unknown shape: where they stood, why, and as they came. */
export function UnreadableNotice({ title, values }: UnreadableNoticeProps) {
    const [shown, setShown] = useState(shownValues)
    if (values.length === 0) {
        return null
    }
    const further = Math.min(furtherValues, values.length - shown)
    return (
        <FoldedNotice kind="warning" title={title}>
            <ul className={styles.list}>
                {values.slice(0, shown).map((value) => (
                    <li key={value.path}>
                        <UnreadableValue value={value} />
                    </li>
                ))}
            </ul>
            {further > 0 && (
                <Button small onClick={() => setShown(shown + further)}>
                    {i18n.t('Show {{number}} more', { number: further })}
                </Button>
            )}
        </FoldedNotice>
    )
}
