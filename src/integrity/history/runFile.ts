import * as z from 'zod/mini'
import {
    identityColumns,
    type IdentityColumns,
} from '../../dhis2/store/identityColumns'
import type { IssuesToKeep } from '../../dhis2/store/packRun'
import { readNewRun, type NewRun } from '../../dhis2/store/savedRun'
import { slicedUntil } from '../../dhis2/slicing/slicedUntil'

/** Tells the file from other JSON. */
const fileKind = 'integrity-monitor-run'
const fileFormat = 1

/** A run with its issues, outside of any store. */
export interface FiledRun {
    /** Under which it is saved. */
    readonly id: string
    readonly run: NewRun
    readonly issues: readonly IssuesToKeep[]
}

/**
 * A run as a file to keep: JSON, with the identities of its issues and their
 * names; of people neither name nor comment is in it.
 *
 * @throws AbortedError
 */
export async function runFile(
    { id, run, issues }: FiledRun,
    signal: AbortSignal
): Promise<{ readonly name: string; readonly text: string }> {
    const doWork = slicedUntil(signal)
    const filed: FiledIssues[] = []
    for (const { check, isPersonal, issues: rows } of issues) {
        const { keys, marks, names }: IdentityColumns =
            'marks' in rows ? rows : await doWork(identityColumns(rows))
        filed.push({
            check,
            isPersonal,
            keys: [...keys],
            marks: [...marks],
            names: isPersonal || names === undefined ? undefined : [...names],
        })
    }
    const moment = run.startedAt.slice(0, 19).replaceAll(':', '-')
    return {
        name: `integrity-run-${moment}.json`,
        text: JSON.stringify({
            kind: fileKind,
            format: fileFormat,
            id,
            run,
            issues: filed,
        }),
    }
}

const FiledIssues = z.object({
    check: z.string(),
    isPersonal: z.boolean(),
    keys: z.array(z.string()),
    marks: z.array(z.int().check(z.gte(0), z.lte(0xffff))),
    names: z.optional(z.array(z.string())),
})
type FiledIssues = z.infer<typeof FiledIssues>

const RunFile = z.object({
    kind: z.literal(fileKind),
    format: z.number(),
    id: z.string().check(z.regex(/^[\w-]+$/)),
    run: z.unknown(),
    issues: z.array(FiledIssues),
})

/** What a file is: a run, one of a later app, or no run at all. */
export type ReadRunFile =
    | ({ readonly kind: 'ok' } & FiledRun)
    | { readonly kind: 'newer'; readonly format: number }
    | { readonly kind: 'unreadable' }

/**
 * Reads a file that `runFile` has made: what it has can be saved as it is,
 * `runs.save(run, issues, { id, now })`.
 */
export function readRunFile(text: string): ReadRunFile {
    const raw = parsed(text)
    const head = z
        .object({ kind: z.literal(fileKind), format: z.number() })
        .safeParse(raw)
    if (head.success && head.data.format > fileFormat) {
        return { kind: 'newer', format: head.data.format }
    }
    const read = RunFile.safeParse(raw)
    const run = read.success ? readNewRun(read.data.run) : undefined
    if (!read.success || run === undefined) {
        return { kind: 'unreadable' }
    }
    const { id, issues } = read.data
    return issues.every(isWhole)
        ? { kind: 'ok', id, run, issues: issues.map(issuesOf) }
        : { kind: 'unreadable' }
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        return undefined
    }
}

const isWhole = ({ keys, marks, names = keys }: FiledIssues) =>
    marks.length === keys.length && names.length === keys.length

const issuesOf = ({
    check,
    isPersonal,
    keys,
    marks,
    names,
}: FiledIssues): IssuesToKeep => ({
    check,
    isPersonal,
    issues: { keys, marks: Uint16Array.from(marks), names },
})
