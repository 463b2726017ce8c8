import type { RecordedTimeline, Recording } from '../../contract/recordings'
import type { Standin } from '../createStandin'
import { nextTurn } from '../jobs/schedulerTurn'

/** A recorded id is from now on the id of a job of ours. */
type Learn = (recordedId: string, ourId: string) => void

export type ReplayedWorld = {
    recording: Recording | RecordedTimeline
    learn: Learn
}

type Preparation = (
    standin: Standin,
    version: string,
    replayed: ReplayedWorld
) => void

const post = (standin: Standin, path: string, body: unknown) =>
    standin.handle({ method: 'POST', url: path, body: JSON.stringify(body) })

const readId = (response: { body: string | Uint8Array }): string => {
    const { response: made } = JSON.parse(String(response.body)) as {
        response: { uid: string }
    }
    return made.uid
}

const createJob = (standin: Standin, body: object): string =>
    readId(post(standin, '/api/jobConfigurations', body))

/** The jobs of the queue were made before the recording began. */
const makeQueueJobs: Preparation = (standin, _version, replayed) => {
    const { recording, learn } = replayed
    const { sequence } = (recording as Recording).request.body as {
        sequence: string[]
    }
    sequence.forEach((recordedId, index) => {
        const check = index === 0 ? 'custom_view_of_old_register' : 'DNI'
        const ours = createJob(standin, {
            name: `In a queue ${index}`,
            jobType: 'DATA_INTEGRITY',
            cronExpression: `0 0 ${index + 4} 1 1 ?`,
            jobParameters: { type: 'SUMMARY', checks: [check] },
        })
        learn(recordedId, ours)
    })
}

/** The server was killed in the middle of a run, and ten minutes passed. */
const freeStuckJob: Preparation = (standin, _version, replayed) => {
    const { recording, learn } = replayed
    const job = standin.control.startJob('DATA_INTEGRITY', {
        checks: ['custom_facilities_reporting_late'],
    })
    standin.control.advance(2000)
    standin.control.restart()
    standin.control.advance(640_000)
    const { path } = (recording as Recording).request
    learn(path.split('/').at(-1) ?? '', job.id)
}

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
    'queue-create': makeQueueJobs,
    'queue-job-0-after': wait(2000),
    'stuck-freed-by-server-job': freeStuckJob,
    'schedule-same-type-and-cron': (standin) => {
        createJob(standin, {
            name: 'There before',
            jobType: 'DATA_INTEGRITY',
            cronExpression: '0 3 3 1 1 ?',
        })
    },
    'store-entries-with-prefix': (standin) => {
        for (const day of [1, 2, 3]) {
            post(standin, `/api/dataStore/referee-ns/run-2026-11-0${day}`, {
                startedAt: 1000 + day,
                counts: { dashboards_no_items: day },
            })
        }
    },
    'category-option-combos-disjoint-details': (standin) => {
        standin.control.startJob('DATA_INTEGRITY_DETAILS', {
            checks: [
                'category_option_combos_disjoint',
                'catoptioncombos_no_catcombo',
                'category_option_combos_have_duplicates',
            ],
        })
        standin.control.advance(10_000)
    },
    'parents-of-units': (standin, _version, { learn }) => {
        const found = standin.handle({
            method: 'GET',
            url: '/api/organisationUnits?filter=level:eq:4&pageSize=3',
        })
        const { organisationUnits } = JSON.parse(String(found.body)) as {
            organisationUnits: { id: string }[]
        }
        const recorded = ['Oe25e41b71a', 'O404594f158', 'O6e117f3c90']
        recorded.forEach((id, index) => {
            learn(id, organisationUnits[index]?.id ?? '')
        })
    },
    'system-info': (standin, version) => {
        const checks = ['program_stages_no_programs']
        standin.control.startJob('DATA_INTEGRITY_DETAILS', { checks })
        standin.control.startJob('DATA_INTEGRITY', { checks })
        if (version !== '2.41') {
            standin.control.startJob('DATA_INTEGRITY')
        }
        standin.control.advance(3_700_000)
    },
    'start-slow': (standin, version, replayed) => {
        standin.control.startJob('DATA_INTEGRITY_DETAILS', {
            checks: ['custom_facilities_reporting_late'],
        })
        untilIdle(standin, version, replayed)
    },
    'start-unknown-check': untilIdle,
    'metadata-tasks': wait(3000),
    'resource-tables': afterTurn,
    'analytics-start': wait(5000),
    'analytics-tasks-done': afterTurn,
    'queued-first': untilIdle,
    'start-with-a-failing-check': untilIdle,
    'schedule-create': (standin, version, replayed) => {
        untilIdle(standin, version, replayed)
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
    'stuck-after-restart-run': (standin, version, replayed) => {
        untilIdle(standin, version, replayed)
        standin.control.startJob('DATA_INTEGRITY')
        standin.control.advance(1000)
        standin.control.restart()
        standin.control.advance(60_000)
    },
}

/** Asked for when the import was over. */
const isImportJob = (name: string): boolean =>
    /^(metadata|values|tracker|geojson)-\w+-job$/.test(name)

export const prepareFor = (
    name: string,
    standin: Standin,
    version: string,
    replayed: ReplayedWorld
): void =>
    (preparations[name] ?? (isImportJob(name) ? wait(30_000) : undefined))?.(
        standin,
        version,
        replayed
    )
