import * as z from 'zod/mini'
import { absent } from '../reading/absent'
import { unreadable, type Unreadable } from '../reading/unreadable'
import { isObject } from '../reading/isObject'
import '../reading/schemaSettings'

/** The format that this version of the app writes. */
export const savedRunFormat = 1

/**
 * What is said of a run in a list of runs.
 *
 * Source: entries `run-{id}` of the app's dataStore namespace, which this app
 * writes. Moments are ISO 8601 in UTC, `2026-11-23T17:15:02.000Z`.
 */
const RunHead = z.looseObject({
    /** UIDs of the server's jobs that made it, the first one is its id. */
    jobs: z.array(z.string()),
    /** Whose tab saved it: that which ran it, or one that saw it end. */
    savedBy: z.string(),
    startedAt: z.string(),
    endedAt: z.string(),
    /** The server's zone, IANA name. */
    timeZone: absent(z.string()),
    by: absent(
        z.looseObject({ id: absent(z.string()), name: absent(z.string()) })
    ),
    /** `user` or `schedule`. */
    cause: absent(z.string()),
    server: z.looseObject({
        version: absent(z.string()),
        revision: absent(z.string()),
    }),
    /** What was to be run, such as `standard`; checks planned and done. */
    scope: z.looseObject({
        kind: z.string(),
        planned: z.number(),
        done: z.number(),
    }),
    /** Issues by severity; checks that failed are not among them. */
    totals: z.record(z.string(), z.number()),
    failed: z.number(),
    /** Their names. */
    failedChecks: absent(z.array(z.string())),
    /**
     * Issues by check, of those that were counted or listed: some 3 kB, in the
     * list of runs too, so that trends need no request a run.
     */
    counts: z.record(z.string(), z.number()),
})

/** What the store adds to it. */
const storedHead = {
    format: z.number(),
    /** Issues whose identities are kept, and those whose names are. */
    identitiesKept: z.number(),
    namesKept: z.number(),
    /** Characters of all that is stored of it but the entry itself. */
    size: z.number(),
}

const SavedRunHead = z.extend(RunHead, storedHead)

/** What a run has brought of one check. */
const SavedCheck = z.looseObject({
    /** `passed`, `issues`, `failed` or `didNotRun`. */
    state: z.string(),
    severity: absent(z.string()),
    section: absent(z.string()),
    title: absent(z.string()),
    /** 0 to 100. */
    percentage: absent(z.number()),
    durationMs: absent(z.number()),
    error: absent(z.string()),
    /** Issues whose identities are kept; missing: it was only counted. */
    kept: absent(z.number()),
})
export type SavedCheck = Readonly<z.infer<typeof SavedCheck>>

const SavedPart = z.looseObject({
    key: z.string(),
    /** The checks in it and how many issues of each, in order. */
    checks: z.array(z.tuple([z.string(), z.number()])),
})
export type SavedPart = Readonly<z.infer<typeof SavedPart>>

const runBody = { checks: z.record(z.string(), SavedCheck) }

const SavedRunBody = z.extend(SavedRunHead, {
    ...runBody,
    /** Where the identities of the issues are. */
    identities: z.array(SavedPart),
    /** Where the names of the issues are; empty once they are let go. */
    names: z.array(SavedPart),
})

const NewRun = z.extend(RunHead, runBody)
/** A run as it is to be saved. */
export type NewRun = Readonly<z.infer<typeof NewRun>>
export type SavedRunHead = Readonly<z.infer<typeof SavedRunHead>>
export type SavedRun = Readonly<z.infer<typeof SavedRunBody>>

/** The fields of an entry that a list of runs asks for. */
export const savedRunHeadFields: readonly string[] = Object.keys(
    SavedRunHead.shape
)

/** A stored value: as it is read, of a later app, or of no known shape. */
export type ReadSaved<Run> =
    | { readonly kind: 'ok'; readonly run: Run }
    | { readonly kind: 'newer'; readonly format: number; readonly raw: unknown }
    | { readonly kind: 'unreadable'; readonly unreadable: Unreadable }

/** Makes a value of one format one of the next. */
export type Migration = (
    raw: Readonly<Record<string, unknown>>
) => Record<string, unknown>

/** By the format that each leads on from; format 1 is the first there was. */
const migrations: Readonly<Record<number, Migration>> = {}

/** Brings a value up to `target`, step by step; it stays as it is where a step is missing. */
export function migrated(
    raw: unknown,
    steps: Readonly<Record<number, Migration>>,
    target: number
): unknown {
    let value = raw
    while (
        isObject(value) &&
        typeof value.format === 'number' &&
        value.format < target
    ) {
        const step = steps[value.format]
        if (step === undefined) {
            return value
        }
        value = { ...step(value), format: value.format + 1 }
    }
    return value
}

function readSaved<Run>(
    schema: z.ZodMiniType<Run>,
    key: string,
    raw: unknown
): ReadSaved<Run> {
    if (
        isObject(raw) &&
        typeof raw.format === 'number' &&
        raw.format > savedRunFormat
    ) {
        return { kind: 'newer', format: raw.format, raw }
    }
    const read = schema.safeParse(migrated(raw, migrations, savedRunFormat))
    return read.success
        ? { kind: 'ok', run: read.data }
        : { kind: 'unreadable', unreadable: unreadable([key], raw, read.error) }
}

/** Reads what a list of runs has of an entry. */
export const readSavedRunHead = (
    key: string,
    raw: unknown
): ReadSaved<SavedRunHead> => readSaved(SavedRunHead, key, raw)

/** Reads a whole entry. */
export const readSavedRun = (key: string, raw: unknown): ReadSaved<SavedRun> =>
    readSaved(SavedRunBody, key, raw)

/** Reads a run that is to be saved, such as one out of a file. */
export const readNewRun = (raw: unknown): NewRun | undefined => {
    const read = NewRun.safeParse(raw)
    return read.success ? read.data : undefined
}
