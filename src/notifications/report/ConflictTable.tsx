import i18n from '@dhis2/d2-i18n'
import type { ImportConflict } from '../../dhis2/models/imports/importReport'
import { LongText } from './LongText'
import { MoreButton } from './MoreButton'
import styles from './RecordTable.module.css'
import { useFirstRows } from './useFirstRows'

export function ConflictTable({
    conflicts,
}: {
    conflicts: readonly ImportConflict[]
}) {
    const { shown, further, showFurther } = useFirstRows(conflicts)
    return (
        <>
            <h4 className={styles.heading}>
                {i18n.t('{{count}} conflict', {
                    count: conflicts.length,
                    defaultValue_plural: '{{count}} conflicts',
                })}
            </h4>
            <div className={styles.scroll}>
                <table className={styles.table}>
                    <thead>
                        <tr>
                            <th scope="col">{i18n.t('Code')}</th>
                            <th scope="col">{i18n.t('Kind')}</th>
                            <th scope="col">{i18n.t('Object')}</th>
                            <th scope="col">{i18n.t('Conflict')}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {shown.map(({ code, kind, object, message }, index) => (
                            <tr key={index}>
                                <td>
                                    <code>{code ?? '–'}</code>
                                </td>
                                <td>{kind ?? '–'}</td>
                                <td>
                                    <code>{object ?? '–'}</code>
                                </td>
                                <td>
                                    <LongText text={message} />
                                </td>
                            </tr>
                        ))}
                    </tbody>
                </table>
            </div>
            <MoreButton count={further} onClick={showFurther} />
        </>
    )
}
