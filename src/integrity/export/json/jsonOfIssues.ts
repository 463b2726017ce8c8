import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import type { Sliced } from '../../../dhis2/slicing/sliced'
import { slicedUntil } from '../../../dhis2/slicing/slicedUntil'
import type {
    ExportDocument,
    ExportedCheck,
    ExportedIssue,
    TellRows,
} from '../document/exportDocument'
import { resultPieces } from './resultPieces'

/** Tells the file from other JSON. */
const fileKind = 'integrity-monitor-export'
const fileFormat = 1

/** Rows between two chances to stand aside. */
const rowsPerStep = 256

/**
 * The issues as JSON. `results` has the shape of the server's answer to
 * `dataIntegrity/details`, with the issues of the document, so that
 * `DataIntegrityReport.fromApi` reads it. `notes` says the rest of them: by
 * check, each with its place in that list (`issue`), its `link`, its `change`
 * and its place in `acceptances`. Issues that are solved are in no result but
 * in `solved`. Moments are milliseconds since 1970, or the server's own text.
 *
 * @throws AbortedError
 */
export async function jsonOfIssues(
    document: ExportDocument,
    signal: AbortSignal,
    tellRows?: TellRows
): Promise<Blob> {
    const pieces = await slicedUntil(signal)(jsonPieces(document, tellRows))
    return new Blob(pieces, { type: 'application/json' })
}

/** What the file has of one check, as JSON. */
interface FiledCheck {
    readonly issues: string[]
    readonly notes: string[]
    readonly solved: string[]
}

function* jsonPieces(
    { facts, checks, issues }: ExportDocument,
    tellRows: TellRows | undefined
): Sliced<string[]> {
    const filed = new Map<ExportedCheck, FiledCheck>()
    const acceptances = new Map<Acceptance, number>()
    for (const check of checks) {
        filed.set(check, { issues: [], notes: [], solved: [] })
    }
    for (let place = 0; place < issues.count; place += 1) {
        const row = issues.at(place)
        const ofCheck = filed.get(row.check)
        if (ofCheck !== undefined) {
            fileIssue(ofCheck, row, acceptances)
        }
        if ((place + 1) % rowsPerStep === 0) {
            tellRows?.(place + 1)
            yield
        }
    }
    const head = {
        kind: fileKind,
        format: fileFormat,
        rows: issues.count,
        facts,
        checks: checks.map(factsOfCheck),
        acceptances: [...acceptances.keys()].map(factsOfAcceptance),
    }
    const pieces = [JSON.stringify(head).slice(0, -1)]
    yield
    yield* member(pieces, 'results', filed, (check, { issues }) =>
        resultPieces(check, issues)
    )
    yield* member(pieces, 'notes', filed, (_, { notes }) => listPieces(notes))
    yield* member(pieces, 'solved', filed, (_, { solved }) =>
        listPieces(solved)
    )
    pieces.push('}\n')
    return pieces
}

function fileIssue(
    { issues, notes, solved }: FiledCheck,
    { issue, link, change, acceptance }: ExportedIssue,
    acceptances: Map<Acceptance, number>
): void {
    if (change === 'solved') {
        solved.push(JSON.stringify(issue))
        return
    }
    const place = issues.push(JSON.stringify(issue)) - 1
    if (acceptance !== undefined && !acceptances.has(acceptance)) {
        acceptances.set(acceptance, acceptances.size)
    }
    if ((link ?? change ?? acceptance) !== undefined) {
        notes.push(
            JSON.stringify({
                issue: place,
                link,
                change,
                acceptance: acceptance && acceptances.get(acceptance),
            })
        )
    }
}

/** Writes a member of the file that has a value for each check, or for some. */
function* member(
    pieces: string[],
    name: string,
    filed: ReadonlyMap<ExportedCheck, FiledCheck>,
    write: (check: ExportedCheck, ofCheck: FiledCheck) => readonly string[]
): Sliced<void> {
    pieces.push(`,\n"${name}":{`)
    let separator = '\n'
    for (const [check, ofCheck] of filed) {
        const value = write(check, ofCheck)
        if (value.length > 0) {
            pieces.push(`${separator}${JSON.stringify(check.check.name)}:`)
            // One by one: a list can have more than a call takes.
            for (const piece of value) {
                pieces.push(piece)
            }
            separator = ',\n'
        }
        yield
    }
    pieces.push('}')
}

const listPieces = (texts: readonly string[]): readonly string[] =>
    texts.length === 0 ? [] : ['[', texts.join(',\n'), ']']

const factsOfCheck = ({ result: _, ...facts }: ExportedCheck) => facts

const factsOfAcceptance = ({ check, details, by, at, issues }: Acceptance) => ({
    check,
    isWholeCheck: issues === undefined,
    ...details,
    by,
    at,
})
