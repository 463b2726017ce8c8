import { foldText } from '../../ui/words/foldText'
import { jobStates, type JobState } from '../marks/jobState'
import { jobMessage } from './rows/jobMessage'
import type { JobRow } from './rows/jobRow'

/** Which jobs the overview shows; empty lists and text mean all. */
export interface JobFilter {
    readonly types: readonly string[]
    readonly states: readonly JobState[]
    readonly levels: readonly string[]
    readonly text: string
    readonly isUnreadOnly: boolean
}

const isJobState = (word: string): word is JobState =>
    (jobStates as readonly string[]).includes(word)

const list = (address: URLSearchParams, name: string): readonly string[] =>
    (address.get(name) ?? '').split(',').filter((word) => word !== '')

/** Reads a filter from the address; what it does not know is left out. */
export function readJobFilter(address: URLSearchParams): JobFilter {
    return {
        types: list(address, 'type'),
        states: list(address, 'state').filter(isJobState),
        levels: list(address, 'level'),
        text: address.get('text') ?? '',
        isUnreadOnly: address.get('unread') === 'true',
    }
}

/** The address of a filter; other parameters of `address` are kept. */
export function writeJobFilter(
    address: URLSearchParams,
    filter: JobFilter
): URLSearchParams {
    const written = new URLSearchParams(address)
    const parameters = {
        type: filter.types.join(','),
        state: filter.states.join(','),
        level: filter.levels.join(','),
        text: filter.text,
        unread: filter.isUnreadOnly ? 'true' : '',
    }
    for (const [name, value] of Object.entries(parameters)) {
        if (value === '') {
            written.delete(name)
        } else {
            written.set(name, value)
        }
    }
    return written
}

export function hasFilter(filter: JobFilter): boolean {
    return [...writeJobFilter(new URLSearchParams(), filter)].length > 0
}

export interface JobFilterContext {
    readonly isUnread: (row: JobRow) => boolean
    /** What people call a job type. */
    readonly typeLabel: (jobType: string) => string
}

export function matchesFilter(
    row: JobRow,
    filter: JobFilter,
    { isUnread, typeLabel }: JobFilterContext
): boolean {
    const fits = (chosen: readonly string[], value: string) =>
        chosen.length === 0 || chosen.includes(value)
    return (
        fits(filter.types, row.jobType) &&
        fits(filter.states, row.state) &&
        fits(filter.levels, row.level ?? '') &&
        (!filter.isUnreadOnly || isUnread(row)) &&
        hasText(row, filter.text, typeLabel)
    )
}

function hasText(
    row: JobRow,
    text: string,
    typeLabel: JobFilterContext['typeLabel']
): boolean {
    const wanted = foldText(text.trim())
    return (
        wanted === '' ||
        [
            jobMessage(row),
            row.name ?? '',
            row.taskUid,
            row.jobType,
            typeLabel(row.jobType),
        ].some((part) => foldText(part).includes(wanted))
    )
}
