import type * as z from 'zod/mini'
import { ContractError } from '../../errors'
import { unreadable, type Unreadable } from '../../reading/unreadable'
import { ItemFields, StageFields, ProcessFields } from './progressFields'

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
