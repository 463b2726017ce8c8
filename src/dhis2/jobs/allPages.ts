import type { ReadRows, Unreadable } from '../reading/unreadable'

/**
 * All rows of a list that comes in pages, each row once. A row that changes its
 * place between two pages can be missing.
 *
 * @param readPage reads one page; the first is 1
 * @param rowsPerPage what a full page holds: after any other none is asked for
 */
export async function allPages<Row extends { readonly id: string }>(
    readPage: (page: number) => Promise<ReadRows<Row>>,
    rowsPerPage: number
): Promise<ReadRows<Row>> {
    const rows: Row[] = []
    const unreadable: Unreadable[] = []
    const known = new Set<string>()
    for (let page = 1; ; page += 1) {
        const found = await readPage(page)
        const further = found.rows.filter(({ id }) => !known.has(id))
        further.forEach(({ id }) => known.add(id))
        rows.push(...further)
        unreadable.push(...found.unreadable)
        const isLast = found.rows.length + found.unreadable.length < rowsPerPage
        // A page with nothing new is one that was not asked for.
        if (isLast || further.length === 0) {
            return { rows, unreadable }
        }
    }
}
