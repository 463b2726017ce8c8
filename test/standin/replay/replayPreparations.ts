import type { Standin } from '../createStandin'
import { nextTurn } from '../jobs/schedulerTurn'

type Preparation = (standin: Standin, version: string) => void

const post = (standin: Standin, path: string, body: unknown) =>
    standin.handle({ method: 'POST', url: path, body: JSON.stringify(body) })

const untilIdle: Preparation = (standin) => {
    standin.control.advance(200_000)
}

const afterTurn: Preparation = (standin) => {
    const nowMs = standin.clock.now()
    standin.control.advance(nextTurn(nowMs) + 1000 - nowMs)
}

const wait =
    (durationMs: number): Preparation =>
    (standin) =>
        standin.control.advance(durationMs)

/** What had happened on the recorded server before it gave this answer. */
const preparations: Readonly<Record<string, Preparation>> = {
    'system-info': (standin, version) => {
        const checks = ['program_stages_no_programs']
        standin.control.startJob('DATA_INTEGRITY_DETAILS', { checks })
        standin.control.startJob('DATA_INTEGRITY', { checks })
        if (version !== '2.41') {
            standin.control.startJob('DATA_INTEGRITY')
        }
        standin.control.advance(3_700_000)
    },
    'start-slow': (standin, version) => {
        standin.control.startJob('DATA_INTEGRITY_DETAILS', {
            checks: ['custom_facilities_reporting_late'],
        })
        untilIdle(standin, version)
    },
    'start-unknown-check': untilIdle,
    'metadata-tasks': wait(3000),
    'resource-tables': afterTurn,
    'analytics-start': wait(5000),
    'analytics-tasks-done': afterTurn,
    'queued-first': untilIdle,
    'start-with-a-failing-check': untilIdle,
    'schedule-create': (standin, version) => {
        untilIdle(standin, version)
        if (version === '2.42') {
            post(standin, '/api/jobConfigurations', {
                name: 'y',
                jobType: 'DATA_INTEGRITY',
            })
            post(standin, '/api/jobConfigurations', {
                name: 'Details',
                jobType: 'DATA_INTEGRITY_DETAILS',
                cronExpression: '0 0 2 ? * *',
            })
        }
    },
    'schedule-execute': (standin, version) => {
        if (version === '2.42') {
            standin.control.startJob('DATA_INTEGRITY', {
                checks: ['data_elements_aggregate_no_data'],
            })
            standin.control.advance(500)
        }
    },
    'schedule-after-execute': wait(2000),
    'viewer-running': (standin, version) => {
        if (version === '2.42') {
            standin.control.startJob('DATA_INTEGRITY', {
                checks: ['data_elements_aggregate_no_data'],
            })
            standin.control.advance(500)
        }
    },
    'stuck-after-restart-run': (standin, version) => {
        untilIdle(standin, version)
        standin.control.startJob('DATA_INTEGRITY')
        standin.control.advance(1000)
        standin.control.restart()
        standin.control.advance(60_000)
    },
}

export const prepareFor = (
    name: string,
    standin: Standin,
    version: string
): void => preparations[name]?.(standin, version)
