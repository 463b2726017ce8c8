import { checkStateLabel, failureWords } from '../../labels'
import type { ExportDocument, ExportedCheck } from '../document/exportDocument'
import { sarifMessage } from './sarifMessage'

const timeOf = (epochMs: number | undefined) =>
    epochMs === undefined ? undefined : new Date(epochMs).toISOString()

/** When the checks have run, and which of them say nothing (§3.20). */
export function sarifInvocation({ facts, checks }: ExportDocument) {
    return {
        executionSuccessful: checks.every(({ state }) => state !== 'failed'),
        startTimeUtc: timeOf(facts.ranFrom),
        endTimeUtc: timeOf(facts.ranUntil),
        toolExecutionNotifications: checks.flatMap(notificationOf),
    }
}

function notificationOf(
    { check, title, state, error }: ExportedCheck,
    index: number
) {
    switch (state) {
        case 'passed':
        case 'issues':
            return []
        case 'failed':
        case 'didNotRun':
        case 'notRun':
        case 'unknown': {
            const reason =
                state === 'failed' ? failureWords({ message: error }) : ''
            return [
                {
                    level: state === 'failed' ? 'error' : 'warning',
                    message: sarifMessage(
                        [title, checkStateLabel(state), reason]
                            .filter(Boolean)
                            .join(' · ')
                    ),
                    associatedRule: { id: check.name, index },
                },
            ]
        }
    }
}
