import {
    Dhis2Error,
    GatewayError,
    SessionEndedError,
} from '../../../dhis2/errors'
import { afterStart } from '../job/afterStart'
import { closeNotStarted } from '../end/closeRun'
import type { RunStep } from '../run'
import type { RunContext } from '../runContext'
import type { RunHolder } from './runHolder'

/**
 * A job that was not taken up for sure is started again later; whether one
 * was, when the line broke, nobody knows, and two of it would be one too many.
 */
export async function startJob(
    { kind, checks, isByName }: RunStep,
    { maintenance, clock, userId }: RunContext,
    holder: RunHolder
): Promise<void> {
    const names = isByName ? checks : undefined
    try {
        const { id, created } = await (kind === 'summary'
            ? maintenance.startSummary(names)
            : maintenance.startDetails(names))
        const facts = {
            id,
            createdAt: clock.epochOf(created),
            startedBy: { userId, isSchedule: false },
        }
        holder.change((run) => afterStart(run, facts, clock.now()))
    } catch (error) {
        // Who waited in vain (504) does not know whether it was taken up.
        const isUntouched =
            error instanceof SessionEndedError ||
            (error instanceof GatewayError && error.status !== 504)
        if (!isUntouched) {
            holder.change((run) => closeNotStarted(run, clock.now()))
        }
        throw error
    }
}

/** Where the server refuses, the run goes on as if nothing had been asked. */
export async function cancelJob(
    jobId: string,
    { tasks }: RunContext,
    holder: RunHolder
): Promise<void> {
    try {
        await tasks.cancel(jobId)
        holder.change((run) => ({ ...run, cancel: 'sent' }))
    } catch (error) {
        if (error instanceof Dhis2Error && error.mayPass) {
            throw error
        }
        holder.change((run) => ({ ...run, cancel: 'no' }))
        holder.refuse(error)
    }
}
