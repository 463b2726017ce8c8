import i18n from '@dhis2/d2-i18n'
import { Link } from 'react-router-dom'
import { EmptyNotice } from '../../../ui/notices/EmptyNotice'

/** Where issues would be on a server that holds no result at all. */
export function NothingRunNotice() {
    return (
        <EmptyNotice
            title={i18n.t('No check has been run within the last hour')}
        >
            <p>
                {i18n.t(
                    'Whether there are issues is not known until checks have run.'
                )}
            </p>
            <Link to="/checks">{i18n.t('Choose checks to run')}</Link>
        </EmptyNotice>
    )
}
