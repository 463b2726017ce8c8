import { DataTableCell, DataTableRow } from '@dhis2/ui'
import type { ListedRun } from '../../../dhis2/store/listedRuns'
import { OddRunNotice } from '../marks/OddRunNotice'
import styles from './RunTable.module.css'

interface OddRunRowProps {
    readonly id: string
    readonly saved: Exclude<ListedRun['saved'], { kind: 'ok' }>
    readonly columns: number
}

/** An entry that this app cannot read has a row nevertheless. */
export function OddRunRow({ id, saved, columns }: OddRunRowProps) {
    return (
        <DataTableRow role="row">
            <DataTableCell
                role="cell"
                colSpan={String(columns)}
                className={styles.odd}
            >
                <OddRunNotice id={id} saved={saved} />
            </DataTableCell>
        </DataTableRow>
    )
}
