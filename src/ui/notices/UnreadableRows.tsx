import i18n from '@dhis2/d2-i18n'
import { formatCount } from '../words/format'
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
            title={i18n.t('{{formattedCount}} rows could not be read', {
                count: values.length,
                formattedCount: formatCount(values.length),
                defaultValue: '{{formattedCount}} row could not be read',
                defaultValue_plural:
                    '{{formattedCount}} rows could not be read',
            })}
            values={values}
        />
    )
}
