import type { Sliced } from '../../../dhis2/slicing/sliced'
import { slicedUntil } from '../../../dhis2/slicing/slicedUntil'
import type {
    ExportDocument,
    ExportedCheck,
    TellRows,
} from '../document/exportDocument'
import { GrowingFile } from '../document/growingFile'
import { sarifInvocation } from './sarifInvocation'
import { sarifResult } from './sarifResult'
import { sarifRule } from './sarifRule'

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

/** Rows that are written in one go: a few milliseconds. */
const rowsPerStep = 256

/**
 * The issues in the Static Analysis Results Interchange Format 2.1.0 (OASIS),
 * for tools that track findings: checks are rules, issues are results. What
 * the file says of itself is in the properties of its run.
 *
 * @throws AbortedError
 */
export async function sarifOfIssues(
    document: ExportDocument,
    signal: AbortSignal,
    tellRows?: TellRows
): Promise<Blob> {
    const file = await slicedUntil(signal)(sarifFile(document, tellRows))
    return file.whole('application/sarif+json')
}

function* sarifFile(
    document: ExportDocument,
    tellRows: TellRows | undefined
): Sliced<GrowingFile> {
    const { facts, checks, issues } = document
    const ruleIndexes = new Map<ExportedCheck, number>(
        checks.map((check, place) => [check, place])
    )
    const head = {
        tool: {
            driver: {
                name: 'Integrity Monitor',
                version: facts.appVersion || undefined,
                rules: checks.map(sarifRule),
            },
        },
        invocations: [sarifInvocation(document)],
        columnKind: 'utf16CodeUnits',
        properties: { ...facts, rows: issues.count },
    }
    const file = new GrowingFile()
    file.add(
        `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[\n`
    )
    file.add(`${JSON.stringify(head).slice(0, -1)},\n"results":[`)
    yield
    for (let start = 0; start < issues.count; start += rowsPerStep) {
        const end = Math.min(start + rowsPerStep, issues.count)
        const results: string[] = []
        for (let place = start; place < end; place += 1) {
            const row = issues.at(place)
            results.push(
                JSON.stringify(sarifResult(row, ruleIndexes.get(row.check)))
            )
        }
        file.add(`${start === 0 ? '\n' : ',\n'}${results.join(',\n')}`)
        tellRows?.(end)
        yield
    }
    file.add(']}]}\n')
    return file
}
