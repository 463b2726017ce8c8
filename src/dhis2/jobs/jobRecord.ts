import { JobConfiguration } from '../models/jobConfiguration'
import { isObject } from '../reading/isObject'
import { as } from '../wire/request'

/** Reads the record of one job; it was asked for by its UID and may omit it. */
export function jobRecordOf(jobUid: string) {
    const parse = as(JobConfiguration, 'a job record')
    return (raw: unknown): JobConfiguration =>
        parse(isObject(raw) ? { id: jobUid, ...raw } : raw)
}
