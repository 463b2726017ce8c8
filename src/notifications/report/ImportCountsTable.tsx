import i18n from '@dhis2/d2-i18n'
import type { ImportCounts } from '../../dhis2/models/imports/importCounts'
import { formatCount } from '../../ui/words/format'
import type { CountsRow } from './kindRows'
import styles from './RecordTable.module.css'

const countOf = (count: number | undefined) =>
    count === undefined ? '–' : formatCount(count)

interface ImportCountsTableProps {
    readonly rows: readonly CountsRow[]
    /** Nothing was written: the counts tell what would have been. */
    readonly isRehearsal: boolean
}

/** How many objects of each kind were created, updated, … */
export function ImportCountsTable({
    rows,
    isRehearsal,
}: ImportCountsTableProps) {
    if (rows.length === 0) {
        return null
    }
    return (
        <div className={styles.scroll}>
            <table className={styles.table}>
                <thead>
                    <tr>
                        <th scope="col">{i18n.t('Kind')}</th>
                        <CountHeads isRehearsal={isRehearsal} />
                    </tr>
                </thead>
                <tbody>
                    {rows.map(({ label, counts }, index) => (
                        <tr key={index}>
                            <th scope="row">{label}</th>
                            <CountCells counts={counts} />
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    )
}

export function CountHeads({ isRehearsal }: { isRehearsal: boolean }) {
    return (
        <>
            {countHeads(isRehearsal).map((head) => (
                <th key={head} scope="col">
                    {head}
                </th>
            ))}
        </>
    )
}

export function CountCells({ counts }: { counts: ImportCounts | undefined }) {
    const { created, updated, deleted, ignored, total } = counts ?? {}
    return (
        <>
            {[created, updated, deleted, ignored, total].map((count, index) => (
                <td key={index} className={styles.number}>
                    {countOf(count)}
                </td>
            ))}
        </>
    )
}

/** Heads of the counts of an import; a rehearsal has written none of them. */
function countHeads(isRehearsal: boolean): readonly string[] {
    return isRehearsal
        ? [
              i18n.t('Would be created'),
              i18n.t('Would be updated'),
              i18n.t('Would be deleted'),
              i18n.t('Would be ignored'),
              i18n.t('In all'),
          ]
        : [
              i18n.t('Created'),
              i18n.t('Updated'),
              i18n.t('Deleted'),
              i18n.t('Ignored'),
              i18n.t('In all'),
          ]
}
