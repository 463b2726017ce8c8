import * as z from 'zod/mini'
import { ContractError } from '../errors'
import { absent } from '../reading/absent'
import { openSet } from '../reading/openSet'
import { unreadable, type Unreadable } from '../reading/unreadable'

/** State of a process, stage or item of a job; an open set. */
const progressStatuses = openSet(['RUNNING', 'SUCCESS', 'ERROR', 'CANCELLED'])

/** What process, stage and item have in common. */
const part = {
    status: absent(progressStatuses.schema),
    description: absent(z.string()),
    /** The result in words, e.g. "95 successful and 0 failed items". */
    summary: absent(z.string()),
    error: absent(z.string()),
    /** Server time without zone. */
    startedTime: absent(z.string()),
    completedTime: absent(z.string()),
    /** Milliseconds so far, or in all once it is complete. */
    duration: absent(z.number()),
    complete: absent(z.boolean()),
}

const ItemFields = z.looseObject({
    ...part,
    onFailure: absent(z.string()),
})

const StageFields = z
    .looseObject({
        ...part,
        /** Number of items planned; 0 when the stage does not know. */
        totalItems: absent(z.number()),
        onFailure: absent(z.string()),
    })
    .check(listOrNothing('items'))

const ProcessFields = z
    .looseObject({
        ...part,
        jobId: absent(z.string()),
        userId: absent(z.string()),
        cancelledTime: absent(z.string()),
    })
    .check(listOrNothing('stages'))

/** The parts inside are read one by one: here only that it is a list. */
function listOrNothing(name: string) {
    return z.refine<Record<string, unknown>>(
        (fields) => Array.isArray(fields[name] ?? []),
        { path: [name], error: 'a list is expected' }
    )
}

/** A part of a tree; where `unreadable` is set, it has none of its fields. */
type Part<Fields> = Readonly<Fields> & { readonly unreadable?: Unreadable }

export type JobProgressItem = Part<z.infer<typeof ItemFields>>

export type JobProgressStage = Part<
    z.infer<typeof StageFields> & { items?: readonly JobProgressItem[] }
>

export type JobProgressProcess = Part<
    z.infer<typeof ProcessFields> & { stages?: readonly JobProgressStage[] }
>

/**
 * The progress tree of a job. It lags 13 to 23 seconds behind a running job
 * (an empty sequence), and a process says SUCCESS even when items of its
 * stages failed: count the items.
 *
 * Source: `GET /api/jobConfigurations/{uid}/progress` and
 * `GET /api/scheduling/running/{jobType}`, DHIS2 2.41 to 2.43.
 */
export interface JobProgress {
    readonly sequence: readonly JobProgressProcess[]
}

/**
 * Reads a tree part by part: a process, stage or item of unknown shape keeps
 * its place, says what is wrong with it, and costs neither its neighbours nor
 * the parts inside it.
 *
 * @throws ContractError when the answer has no sequence at all
 */
function fromApi(raw: unknown): JobProgress {
    const sequence = listIn(raw, 'sequence')
    if (sequence === undefined) {
        throw new ContractError('a progress tree with a sequence', raw)
    }
    return {
        ...(raw as object),
        sequence: sequence.map((process, index) =>
            readProcess(process, ['sequence', index])
        ),
    }
}

type Path = readonly PropertyKey[]

function readProcess(raw: unknown, path: Path): JobProgressProcess {
    const process = readPart(ProcessFields, raw, path)
    const stages = listIn(raw, 'stages')?.map((stage, index) =>
        readStage(stage, [...path, 'stages', index])
    )
    return stages ? { ...process, stages } : process
}

function readStage(raw: unknown, path: Path): JobProgressStage {
    const stage = readPart(StageFields, raw, path)
    const items = listIn(raw, 'items')?.map((item, index) =>
        readPart(ItemFields, item, [...path, 'items', index])
    )
    return items ? { ...stage, items } : stage
}

function readPart<Fields extends object>(
    schema: z.ZodMiniType<Fields>,
    raw: unknown,
    path: Path
): Fields | { unreadable: Unreadable } {
    const read = schema.safeParse(raw)
    return read.success
        ? read.data
        : { unreadable: unreadable(path, raw, read.error) }
}

function listIn(raw: unknown, name: string): readonly unknown[] | undefined {
    const list: unknown = (raw as Record<string, unknown> | null)?.[name]
    return Array.isArray(list) ? list : undefined
}

export const JobProgress = { fromApi }
