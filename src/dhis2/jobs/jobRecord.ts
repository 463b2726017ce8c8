import { JobConfiguration } from '../models/jobConfiguration'
import { isObject } from '../reading/isObject'
import { readRows, type ReadRows } from '../reading/unreadable'
import { as, ignoreBody } from '../wire/answerShape'
import { create, read, type CallOptions } from '../wire/request'
import type { DataEngine } from '../wire/dataEngine'
import { resourcePath, type QueryParameter } from '../wire/resourcePath'
import * as z from 'zod/mini'

/** Reads the record of one job; it was asked for by its UID and may omit it. */
export function jobRecordOf(jobUid: string) {
    const parse = as(JobConfiguration, 'a job record')
    return (raw: unknown): JobConfiguration =>
        parse(isObject(raw) ? { id: jobUid, ...raw } : raw)
}

const JobList = z.looseObject({ jobConfigurations: z.array(z.unknown()) })

/** Records of jobs, those of unknown shape set aside. */
export function listRecords(
    engine: DataEngine,
    parameters: readonly QueryParameter[],
    options: CallOptions
): Promise<ReadRows<JobConfiguration>> {
    return read(
        engine,
        resourcePath(['jobConfigurations'], parameters),
        (raw) =>
            readRows(
                JobConfiguration,
                as(JobList, 'a list of jobs')(raw).jobConfigurations
            ),
        options
    )
}

/** Asks something of a job: `execute`, `revert` or `cancel`. */
export function postJobAction(
    engine: DataEngine,
    jobUid: string,
    action: 'execute' | 'revert' | 'cancel',
    options: CallOptions
): Promise<void> {
    return create(
        engine,
        resourcePath(['jobConfigurations', jobUid, action]),
        undefined,
        ignoreBody,
        options
    )
}
