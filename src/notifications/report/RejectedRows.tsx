import i18n from '@dhis2/d2-i18n'
import { LongText } from './LongText'
import { rowRanges } from './rowRanges'

/** Which rows of the file did not go in. */
export function RejectedRows({ indexes }: { indexes: readonly number[] }) {
    return indexes.length === 0 ? null : (
        <p>
            {i18n.t('Refused rows of the file, counted from 1:', {
                nsSeparator: '-:-',
            })}{' '}
            <LongText text={rowRanges(indexes)} />
        </p>
    )
}
