import type { ReactNode } from 'react'
import styles from '../IntegrityReport.module.css'

interface ReportTableProps {
    /** What it shows, for those who hear it. */
    readonly label: string
    readonly heads: readonly {
        readonly label: string
        readonly isNumber?: boolean
    }[]
    readonly rows: readonly {
        readonly key: string
        readonly cells: readonly ReactNode[]
    }[]
}

/** A table as it is printed; its head is on each sheet that it goes on to. */
export function ReportTable({ label, heads, rows }: ReportTableProps) {
    const classOf = (place: number) =>
        heads[place]?.isNumber ? styles.number : undefined
    return (
        <table className={styles.table} aria-label={label}>
            <thead>
                <tr>
                    {heads.map((head, place) => (
                        <th
                            key={head.label}
                            scope="col"
                            className={classOf(place)}
                        >
                            {head.label}
                        </th>
                    ))}
                </tr>
            </thead>
            <tbody>
                {rows.map(({ key, cells }) => (
                    <tr key={key}>
                        {cells.map((cell, place) => (
                            <td
                                key={heads[place]?.label}
                                className={classOf(place)}
                                dir="auto"
                            >
                                {cell}
                            </td>
                        ))}
                    </tr>
                ))}
            </tbody>
        </table>
    )
}
