import type { Incoming } from '../http/incoming'
import { route } from '../http/router'
import type { Handler, Route } from '../http/router'
import { planDataValueImport } from '../imports/dataValueImport'
import { planGeoJsonImport } from '../imports/geoJsonImport'
import type { ImportPlan, ImportRequest } from '../imports/importRequest'
import { metadataReport, planMetadataImport } from '../imports/metadataImport'
import { impossibleDate, planTrackerImport } from '../imports/trackerImport'
import { scriptOf } from '../jobs/jobScripts'
import { importParameters } from '../jobs/metadataImportReport'
import { startScriptedJob } from '../jobs/startScriptedJob'
import type { World } from '../world/world'
import { maintenance, requiring } from './rights'
import { startedJob } from './startedJob'

const importMs = 500

const payloadOf = (body: string): unknown => {
    try {
        return JSON.parse(body)
    } catch {
        return undefined
    }
}

const importRequestOf = (world: World, request: Incoming): ImportRequest => ({
    version: world.version,
    payload: payloadOf(request.body),
    query: request.query,
    userId: request.user.id,
})

const startImport = (world: World, plan: ImportPlan, { user }: Incoming) =>
    startScriptedJob(world, plan.jobType, {
        by: user,
        durationMs: importMs,
        parameters: plan.parameters,
        script: plan.script,
        failsWith: plan.failsWith,
    })

const inBackground =
    (world: World, planOf: (request: ImportRequest) => ImportPlan): Handler =>
    (request) => {
        const plan = planOf(importRequestOf(world, request))
        const job = startImport(world, plan, request)
        const { origin } = request
        return startedJob(
            world,
            job,
            `${origin}/api/system/tasks/${job.jobType}`
        )
    }

/** What has option sets goes as it once went on a real server. */
const planAnyMetadata = (request: ImportRequest): ImportPlan => {
    const { payload } = request
    const isKnown =
        typeof payload === 'object' &&
        payload !== null &&
        'dataElements' in payload &&
        !('optionSets' in payload)
    return isKnown
        ? planMetadataImport(request)
        : {
              jobType: 'METADATA_IMPORT',
              parameters: importParameters,
              script: scriptOf('METADATA_IMPORT'),
          }
}

const conflictText =
    'One or more errors occurred, please see full details in import report.'

/** Without `async` the report is the answer, a conflict if not all went in. */
const importMetadata =
    (world: World): Handler =>
    (request) => {
        const { query } = request
        const isAtOnce =
            query.has('importMode') && query.get('async') !== 'true'
        if (!isAtOnce) {
            return inBackground(world, planAnyMetadata)(request)
        }
        const { report } = metadataReport(importRequestOf(world, request))
        const isWhole = report.status === 'OK'
        return world.answers.json(
            {
                httpStatus: isWhole ? 'OK' : 'Conflict',
                httpStatusCode: isWhole ? 200 : 409,
                status: report.status,
                ...(isWhole ? {} : { message: conflictText }),
                response: { ...report, responseType: 'ImportReport' },
            },
            isWhole ? 200 : 409
        )
    }

const importTracker =
    (world: World): Handler =>
    (request) => {
        const wanted = importRequestOf(world, request)
        const date = impossibleDate(wanted)
        if (date !== undefined) {
            return world.answers.error(
                400,
                `JSON parse error: Invalid date format '${date}', only 'yyyy-MM-dd'T'HH:mm:ss.SSS' format end epoch milliseconds are supported.`
            )
        }
        const job = startImport(world, planTrackerImport(wanted), request)
        const isOld = world.version === '2.41'
        return world.answers.message(200, {
            message: 'Tracker job added',
            response: {
                id: job.id,
                location: `${request.origin}${isOld ? '/api' : ''}/tracker/jobs/${job.id}`,
                ...(isOld ? {} : { responseType: 'TrackerJob' }),
            },
        })
    }

const exchangeClass =
    'org.hisp.dhis.dataexchange.aggregate.AggregateDataExchange'

/** Imports of every kind, in the background, and what they are made of. */
export const importRoutes = (world: World): Route[] => {
    const starting = (path: string, handle: Handler) =>
        route(`POST /api/${path}`, requiring(world, maintenance, handle))
    return [
        starting('metadata', importMetadata(world)),
        starting('dataValueSets', inBackground(world, planDataValueImport)),
        starting('tracker', importTracker(world)),
        starting(
            'organisationUnits/geometry',
            inBackground(world, planGeoJsonImport)
        ),
        starting('aggregateDataExchanges', () =>
            world.answers.message(201, {
                response: {
                    uid: world.newId(),
                    klass: exchangeClass,
                    errorReports: [],
                    responseType: 'ObjectReport',
                },
            })
        ),
    ]
}
