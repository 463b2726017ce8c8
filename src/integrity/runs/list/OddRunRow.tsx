import i18n from '@dhis2/d2-i18n'
import { DataTableCell, DataTableRow } from '@dhis2/ui'
import type { ListedRun } from '../../../dhis2/store/listedRuns'
import { FoldedNotice } from '../../../ui/notices/FoldedNotice'
import { UnreadableNotice } from '../../../ui/notices/UnreadableNotice'
import styles from './RunTable.module.css'

interface OddRunRowProps {
    readonly id: string
    readonly saved: Exclude<ListedRun['saved'], { kind: 'ok' }>
    readonly columns: number
}

/** An entry that this app cannot read: it is shown and kept as it is. */
export function OddRunRow({ id, saved, columns }: OddRunRowProps) {
    return (
        <DataTableRow role="row">
            <DataTableCell
                role="cell"
                colSpan={String(columns)}
                className={styles.odd}
            >
                {saved.kind === 'newer' ? (
                    <FoldedNotice
                        kind="information"
                        title={i18n.t(
                            'Run {{id}} was saved by a newer version of this app (format {{format}}). It is kept as it is.',
                            { id, format: saved.format }
                        )}
                    />
                ) : (
                    <UnreadableNotice
                        title={i18n.t(
                            'Run {{id}} could not be read. It is kept as it is.',
                            { id }
                        )}
                        values={[saved.unreadable]}
                    />
                )}
            </DataTableCell>
        </DataTableRow>
    )
}
