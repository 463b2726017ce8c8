import { NoticeBox } from '@dhis2/ui'
import { UnreadableValue, type UnreadableValueProps } from './UnreadableValue'
import styles from './UnreadableNotice.module.css'

interface UnreadableNoticeProps {
    /** Says what and how many, e.g. "3 issues could not be read". */
    readonly title: string
    readonly values: readonly UnreadableValueProps['value'][]
}

/** At most so many are spelled out; the title counts them all. */
const shownValues = 20

/** Things that came in an unknown shape: where they stood, why, and as they came. */
export function UnreadableNotice({ title, values }: UnreadableNoticeProps) {
    if (values.length === 0) {
        return null
    }
    return (
        <NoticeBox warning title={title}>
            <ul className={styles.list}>
                {values.slice(0, shownValues).map((value) => (
                    <li key={value.path}>
                        <UnreadableValue value={value} />
                    </li>
                ))}
            </ul>
        </NoticeBox>
    )
}
