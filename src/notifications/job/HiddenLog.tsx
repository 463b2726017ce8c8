import i18n from '@dhis2/d2-i18n'
import { jobLogAuthority } from '../../dhis2/session'

/** In place of what only those may read who may read the logs of all jobs. */
export function HiddenLog() {
    return (
        <p>
            {i18n.t('Hidden: needs {{authority}}', {
                authority: jobLogAuthority,
                nsSeparator: '-:-',
            })}
        </p>
    )
}
