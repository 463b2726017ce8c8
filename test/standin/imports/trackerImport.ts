import { isSince } from '../http/serverVersion'
import type { ServerVersion } from '../http/serverVersion'
import type { JobError } from '../jobs/jobPlan'
import { uidOf } from '../world/random'
import { importEnding, isUnknown, listIn, loadingStages } from './importRequest'
import type { ImportPlan, ImportRequest } from './importRequest'

type TrackerEvent = {
    event?: string
    program?: string
    orgUnit?: string
    occurredAt?: string
}

type ErrorReport = {
    message: string
    errorCode: string
    trackerType: string
    uid: string
    args: readonly string[]
}

const schemeNames = [
    'idScheme',
    'dataElementIdScheme',
    'orgUnitIdScheme',
    'programIdScheme',
    'programStageIdScheme',
    'categoryOptionComboIdScheme',
    'categoryOptionIdScheme',
]

const schemes = (scheme: object) =>
    Object.fromEntries(schemeNames.map((name) => [name, scheme]))

const parametersOf = ({ version, query, userId }: ImportRequest) => ({
    ...(version === '2.41' ? { userId } : {}),
    importMode: query.get('importMode') ?? 'COMMIT',
    idSchemes: schemes({ idScheme: 'UID' }),
    importStrategy: 'CREATE_AND_UPDATE',
    atomicMode: query.get('atomicMode') ?? 'ALL',
    flushMode: 'AUTO',
    validationMode: 'FULL',
    skipPatternValidation: false,
    skipSideEffects: false,
    skipRuleEngine: false,
    reportMode: 'ERRORS',
})

const noticeOf = (parameters: unknown): unknown => ({
    ...(parameters as object),
    filename: null,
    idSchemes: schemes({ idScheme: 'UID', attributeUid: null }),
})

const errorOf = (event: TrackerEvent, index: number): ErrorReport[] => {
    const { program = '', orgUnit = '' } = event
    const uid = event.event ?? uidOf(`event ${index} ${orgUnit} ${program}`)
    const report = { trackerType: 'EVENT', uid }
    if (isUnknown(orgUnit)) {
        return [
            {
                ...report,
                message: `Could not find OrganisationUnit: \`${orgUnit}\`, linked to Event.`,
                errorCode: 'E1011',
                args: [
                    `MetadataIdentifier(idScheme=UID, identifier=${orgUnit}, attributeValue=null)`,
                ],
            },
        ]
    }
    // Programs of this country are open to nobody but its districts.
    return program.startsWith('P')
        ? [
              {
                  ...report,
                  message: `Event OrganisationUnit: \`${orgUnit}\` and Program: \`${program}\`, do not match.`,
                  errorCode: 'E1029',
                  args: [orgUnit, program],
              },
          ]
        : []
}

const jobErrorOf = ({ uid, errorCode, trackerType, ...rest }: ErrorReport) =>
    ({
        id: uid,
        code: errorCode,
        type: trackerType,
        ...rest,
    }) satisfies JobError

const stagesOf = (version: ServerVersion, isRefused: boolean) => {
    const sizing = 'Calculating Payload Size'
    const isNew = isSince(version, '2.43')
    const names = [
        'Running PreHeat',
        ...(isNew ? [] : [sizing]),
        'Running PreProcess',
        'Running Validation',
        'Running Rule Engine',
        'Running Rule Engine Validation',
        ...(isNew ? [sizing] : []),
        ...(isRefused ? [] : ['Commit Transaction', 'PostCommit']),
    ]
    return [
        ...loadingStages,
        ...names.map((description) => ({ description, share: 10 })),
    ]
}

const none = { created: 0, updated: 0, deleted: 0, ignored: 0, total: 0 }

const bundleOf = (events: object) => ({
    typeReportMap: Object.fromEntries(
        ['TRACKED_ENTITY', 'RELATIONSHIP', 'EVENT', 'ENROLLMENT'].map(
            (trackerType) => [
                trackerType,
                {
                    trackerType,
                    stats: trackerType === 'EVENT' ? events : none,
                    objectReports: [],
                },
            ]
        )
    ),
})

/** A date that no calendar has; the server then starts no job at all. */
export const impossibleDate = ({ payload }: ImportRequest) =>
    listIn<TrackerEvent>(payload, 'events')
        .map(({ occurredAt }) => occurredAt)
        .find((text) => text !== undefined && Number.isNaN(Date.parse(text)))

/** An import of events; only its parameters tell that it was a rehearsal. */
export const planTrackerImport = (request: ImportRequest): ImportPlan => {
    const { version, payload } = request
    const events = listIn<TrackerEvent>(payload, 'events')
    const parameters = parametersOf(request)
    const errorReports = events.flatMap(errorOf)
    const isRefused = parameters.atomicMode === 'ALL' && errorReports.length > 0
    const ignored = isRefused ? events.length : errorReports.length
    const created = events.length - ignored
    const stats = { ...none, created, ignored, total: events.length }
    const status = isRefused ? 'ERROR' : 'OK'
    const isCommitted = parameters.importMode === 'COMMIT' && !isRefused
    return {
        jobType: 'TRACKER_IMPORT_JOB',
        parameters,
        script: {
            title: 'Tracker import started',
            announcement: 'Tracker import started',
            noticeOf,
            stages: stagesOf(version, !isCommitted),
            ending: () => importEnding('Import complete', status, stats),
            errors: errorReports.map(jobErrorOf),
            isRefused,
            summary: {
                status,
                validationReport: { errorReports, warningReports: [] },
                stats,
                ...(isCommitted ? { bundleReport: bundleOf(stats) } : {}),
            },
        },
    }
}
