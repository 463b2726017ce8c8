import type { Recording } from './recordings'

/** What reads the body of a recorded answer. */
export type Model =
    | 'checks'
    | 'report'
    | 'result'
    | 'feed'
    | 'feedsOfType'
    | 'overview'
    | 'job'
    | 'jobs'
    | 'progress'
    | 'startedJob'
    | 'runningJobs'
    | 'jobErrors'
    | 'errorsOfJobs'
    | 'importReport'
    | 'noSummary'
    | 'checkNames'
    | 'systemInfo'
    | 'units'

/** Imports of every kind, tried and carried out, in parts and not at all. */
const imports =
    '(metadata|values|tracker|geojson)-(rehearsed|partly|refused|nothing)'

const named = (pattern: string): RegExp => new RegExp(`^(${pattern})$`)

/** Which recordings (by their names, whole) each model must be able to read. */
const namesByModel: Readonly<Record<Model, RegExp>> = {
    checks: /^((maint|viewer)-)?checks(-slow|-by-code|-wildcard|-section|-unknown)?$/,
    report: /^((summary|details)-(before-any-run|after-run)|details-(wildcard|without-the-culprit|long-poll-timeout)|one-details|(failing-check|maint)-summary|(category-option-combos-(disjoint|have-duplicates)|category-option-combinations-no-names|catoptioncombos-no-catcombo)-details)$/,
    result: /^check-(details|summary)$/,
    feed: named(
        `tasks-(unknown-)?job|metadata-tasks|resource-tables-tasks|analytics-tasks-(running|done)|(${imports}|exchange|queue-job-\\d|stuck-freed-by-server)-feed`
    ),
    feedsOfType:
        /^((maint-|viewer-)?tasks-type|tasks-type-empty|resource-tables-gist)$/,
    overview:
        /^((maint|viewer)-tasks|tasks-overview(-empty|-full|-many|-many-gist)?)$/,
    job: named(
        `job|(cancelled|failing-check|(maint|viewer)-others|stuck-after-restart|stuck-freed-by-server|${imports})-job|schedule-(get|after-execute)|exchange-job-after|queue-job-\\d-after`
    ),
    jobs: /^((queued|maint|viewer)-)?jobs$/,
    progress: named(
        `(job|cancelled|metadata|resource-tables|analytics|stuck-after-restart|exchange|${imports})-progress|progress-while-running|scheduling-(running|completed)-type`
    ),
    startedJob: named(
        `start-(summary(-again-while-running)?|details-(all-standard|without-the-culprit)|slow|unknown-check|by-code|with-a-failing-check)|queued-(first|second)|maint-start|metadata-import-async|resource-tables|analytics-start|(?!tracker)${imports}`
    ),
    runningJobs: /^scheduling-running$/,
    jobErrors: named(`(failing-check|job|exchange|${imports})-errors`),
    errorsOfJobs: /^jobs-errors$/,
    importReport: named(
        `metadata-task-summary|(?!metadata-partly)${imports}-summary`
    ),
    // The import that failed in the server itself has none either.
    noSummary: /^(task|metadata-partly|exchange)-summary$/,
    checkNames: /^(slow|maint|viewer)-running$/,
    systemInfo: /^system-info$/,
    units: /^parents-of-units$/,
}

/** Calls of ours: what answers them must be in the table above. */
const modelledCalls: readonly RegExp[] = [
    /^GET dataIntegrity(\?|$)/,
    /^GET dataIntegrity\/(summary|details)(\?|$)/,
    /^GET dataIntegrity\/(summary|details)\/(running|completed)$/,
    /^POST dataIntegrity\/(summary|details)(\?|$)/,
    /^GET system\/tasks/,
    /^GET system\/info$/,
    /^GET jobConfigurations\/[A-Za-z]\w{10}(\/progress)?(\?|$)/,
    /^GET jobConfigurations\?/,
    /^GET jobConfigurations\/[A-Za-z]\w{10}\/errors$/,
    /^GET scheduling\/running$/,
    /^GET organisationUnits\?/,
    /^GET system\/taskSummaries\/\w+\/\w+$/,
]

const isAnswer = ({ status }: Recording) => status >= 200 && status < 300

export function modelsFor(recording: Recording): readonly Model[] {
    return (Object.keys(namesByModel) as Model[]).filter(
        (model) =>
            isAnswer(recording) && namesByModel[model].test(recording.name)
    )
}

/** Whether we make the call that was recorded, and it was answered. */
export function isModelled(recording: Recording): boolean {
    const { method, path } = recording.request
    const call = `${method} ${path.replace(/^\/api\//, '')}`
    return isAnswer(recording) && modelledCalls.some((ours) => ours.test(call))
}
