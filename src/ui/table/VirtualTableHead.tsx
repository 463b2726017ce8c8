import type { ReactNode } from 'react'
import styles from './VirtualTable.module.css'

export interface VirtualColumn {
    readonly key: string
    readonly label: ReactNode
    /** Width in pixels; room that is left is shared out in proportion. */
    readonly widthPx: number
    readonly sort?:
        | {
              readonly direction: 'asc' | 'desc' | undefined
              readonly label: string
              readonly onSort: () => void
          }
        | undefined
}

/** The head of a table, which stays in sight; each column can be a button. */
export function VirtualTableHead({
    columns,
}: {
    columns: readonly VirtualColumn[]
}) {
    return (
        <>
            <colgroup>
                {columns.map(({ key, widthPx }) => (
                    <col
                        key={key}
                        // On a phone the widest leaves room for the next.
                        style={{ width: `min(${widthPx}px, 45cqi)` }}
                    />
                ))}
            </colgroup>
            <thead>
                <tr aria-rowindex={1}>
                    {columns.map(({ key, label, sort }) => (
                        <th
                            key={key}
                            scope="col"
                            className={styles.head}
                            aria-sort={ariaSort(sort?.direction)}
                        >
                            {sort ? (
                                <button
                                    type="button"
                                    className={styles.sort}
                                    title={sort.label}
                                    onClick={sort.onSort}
                                >
                                    <span>{label}</span>
                                    <SortArrow direction={sort.direction} />
                                </button>
                            ) : (
                                label
                            )}
                        </th>
                    ))}
                </tr>
            </thead>
        </>
    )
}

function ariaSort(direction: 'asc' | 'desc' | undefined) {
    return direction && (direction === 'asc' ? 'ascending' : 'descending')
}

/** As in the tables of @dhis2/ui: what grows downwards has the lower arrow. */
function SortArrow({ direction }: { direction: 'asc' | 'desc' | undefined }) {
    return (
        <svg
            viewBox="0 0 8 12"
            width="8"
            height="12"
            aria-hidden
            className={styles.arrow}
        >
            <path d="M4 0 8 5H0Z" opacity={direction === 'desc' ? 1 : 0.3} />
            <path d="M4 12 0 7h8Z" opacity={direction === 'asc' ? 1 : 0.3} />
        </svg>
    )
}
