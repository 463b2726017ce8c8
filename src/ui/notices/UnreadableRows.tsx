import i18n from '@dhis2/d2-i18n'
import { UnreadableNotice } from './UnreadableNotice'
import type { UnreadableValueProps } from './UnreadableValue'

/** Rows of a list that came in an unknown shape. */
export function UnreadableRows({
    values,
}: {
    values: readonly UnreadableValueProps['value'][]
}) {
    return (
        <UnreadableNotice
            title={i18n.t('{{count}} row could not be read', {
                count: values.length,
                defaultValue_plural: '{{count}} rows could not be read',
            })}
            values={values}
        />
    )
}
