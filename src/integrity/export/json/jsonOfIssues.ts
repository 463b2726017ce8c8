import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import type { Sliced } from '../../../dhis2/slicing/sliced'
import { slicedUntil } from '../../../dhis2/slicing/slicedUntil'
import type {
    ExportDocument,
    ExportedCheck,
    ExportedIssue,
    TellRows,
} from '../document/exportDocument'
import { GrowingFile } from '../document/growingFile'
import { joinedInPieces } from './joinedInPieces'
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
    const file = await slicedUntil(signal)(jsonFile(document, tellRows))
    return file.whole('application/json')
}

/** What the file has of one check, as JSON. */
interface FiledCheck {
    readonly issues: string[]
    readonly notes: string[]
    readonly solved: string[]
}

function* jsonFile(
    { facts, checks, issues }: ExportDocument,
    tellRows: TellRows | undefined
): Sliced<GrowingFile> {
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
    const file = new GrowingFile()
    file.add(JSON.stringify(head).slice(0, -1))
    yield
    yield* member(file, 'results', filed, (check, { issues }) =>
        resultPieces(check, issues)
    )
    yield* member(file, 'notes', filed, (_, { notes }) => listPieces(notes))
    yield* member(file, 'solved', filed, (_, { solved }) => listPieces(solved))
    file.add('}\n')
    return file
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
    file: GrowingFile,
    name: string,
    filed: ReadonlyMap<ExportedCheck, FiledCheck>,
    write: (check: ExportedCheck, ofCheck: FiledCheck) => readonly string[]
): Sliced<void> {
    file.add(`,\n"${name}":{`)
    let separator = '\n'
    for (const [check, ofCheck] of filed) {
        const value = write(check, ofCheck)
        if (value.length > 0) {
            file.add(`${separator}${JSON.stringify(check.check.name)}:`)
            for (const piece of value) {
                file.add(piece)
                yield
            }
            separator = ',\n'
        }
        yield
    }
    file.add('}')
}

const listPieces = (texts: readonly string[]): readonly string[] =>
    texts.length === 0 ? [] : ['[', ...joinedInPieces(texts, ',\n'), ']']

const factsOfCheck = ({ result: _, ...facts }: ExportedCheck) => facts

const factsOfAcceptance = ({ check, details, by, at, issues }: Acceptance) => ({
    check,
    isWholeCheck: issues === undefined,
    ...details,
    by,
    at,
})
