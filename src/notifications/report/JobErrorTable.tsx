import i18n from '@dhis2/d2-i18n'
import type { JobError } from '../../dhis2/models/jobErrors'
import { LongText } from './LongText'
import { MoreButton } from './MoreButton'
import styles from './RecordTable.module.css'
import { useFirstRows } from './useFirstRows'

/** Errors of a job with their codes. */
export function JobErrorTable({ errors }: { errors: readonly JobError[] }) {
    const { shown, further, showFurther } = useFirstRows(errors)
    return (
        <div className={styles.scroll}>
            <table className={styles.table}>
                <thead>
                    <tr>
                        <th scope="col">{i18n.t('Code')}</th>
                        <th scope="col">{i18n.t('Object type')}</th>
                        <th scope="col">{i18n.t('Object')}</th>
                        <th scope="col">{i18n.t('Error')}</th>
                    </tr>
                </thead>
                <tbody>
                    {shown.map(({ code, type, id, message, args }, index) => (
                        // The same error can come twice, word for word.
                        <tr key={index}>
                            <td>
                                <code>{code ?? '–'}</code>
                            </td>
                            <td>{type ?? '–'}</td>
                            <td>
                                <code>{id || '–'}</code>
                            </td>
                            <td>
                                <LongText
                                    text={
                                        message ??
                                        args?.map(String).join(', ') ??
                                        '–'
                                    }
                                />
                            </td>
                        </tr>
                    ))}
                </tbody>
            </table>
            <MoreButton count={further} onClick={showFurther} />
        </div>
    )
}
