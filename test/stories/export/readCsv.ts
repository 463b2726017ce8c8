import { parse } from 'papaparse'

/** Rows and, behind the empty line, what the file says of itself. */
export function readCsv(text: string) {
    const lines = parse<string[]>(text.trimEnd()).data
    const end = lines.findIndex((line) => line.join('') === '')
    const [head = [], ...rows] = lines.slice(0, end)
    return {
        rows: rows.map((cells) =>
            Object.fromEntries(
                head.map((label, place) => [label, cells[place]])
            )
        ),
        facts: lines.slice(end + 1).map(([label, value]) => [label, value]),
    }
}
