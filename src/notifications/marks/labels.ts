import i18n from '@dhis2/d2-i18n'
import { formatDuration } from '../../ui/words/format'
import { inLanguage } from '../../ui/words/inLanguage'
import type { JobState } from './jobState'
import type { SkippedTurn } from './skippedTurn'
import type { StartedBy } from './startedBy'

export function jobStateLabel(state: JobState): string {
    switch (state) {
        case 'running':
            return i18n.t('Running')
        case 'queued':
            return i18n.t('Queued')
        case 'stuck':
            return i18n.t('Stuck')
        case 'failed':
            return i18n.t('Failed')
        case 'cancelled':
            return i18n.t('Cancelled')
        case 'skipped':
            return i18n.t('Skipped')
        case 'done':
            return i18n.t('Done')
        case 'notRun':
            return i18n.t('Not run yet')
        case 'unknown':
            return i18n.t('Not known')
    }
}

/** Of a job that runs and has been silent for so many whole minutes. */
export function silentLabel(minutes: number): string {
    return i18n.t('Running, no sign of life for {{duration}}', {
        duration: formatDuration(minutes * 60_000),
    })
}

export function skippedLabel({ queueName, cause }: SkippedTurn): string {
    return cause?.wasCancelled === true
        ? i18n.t('Skipped: an earlier job of queue {{queue}} was cancelled', {
              queue: queueName,
              nsSeparator: '-:-',
          })
        : i18n.t('Skipped: an earlier job of queue {{queue}} failed', {
              queue: queueName,
              nsSeparator: '-:-',
          })
}

/** Asked for on every row of a feed. */
const levelWords = inLanguage(
    (): ReadonlyMap<string | undefined, string> =>
        new Map([
            ['ERROR', i18n.t('Error')],
            ['WARN', i18n.t('Warning')],
            ['INFO', i18n.t('Info')],
            ['LOOP', i18n.t('Progress')],
            ['DEBUG', i18n.t('Debug')],
            ['OFF', i18n.t('Off')],
            [undefined, i18n.t('No level')],
        ])
)

/** The level of a notification; an unknown one as the server writes it. */
export function levelLabel(level: string | undefined): string {
    return levelWords().get(level) ?? level ?? ''
}

/** What people call a job type; an unknown one as the server's words read. */
export function jobTypeLabel(jobType: string): string {
    switch (jobType) {
        case 'DATA_INTEGRITY':
            return i18n.t('Data integrity')
        case 'DATA_INTEGRITY_DETAILS':
            return i18n.t('Data integrity details')
        case 'ANALYTICS_TABLE':
            return i18n.t('Analytics table')
        case 'CONTINUOUS_ANALYTICS_TABLE':
            return i18n.t('Continuous analytics table')
        case 'RESOURCE_TABLE':
            return i18n.t('Resource table')
        case 'METADATA_IMPORT':
            return i18n.t('Metadata import')
        case 'DATAVALUE_IMPORT':
            return i18n.t('Data value import')
        case 'TRACKER_IMPORT_JOB':
            return i18n.t('Tracker import')
        case 'GEOJSON_IMPORT':
            return i18n.t('GeoJSON import')
        case 'AGGREGATE_DATA_EXCHANGE':
            return i18n.t('Aggregate data exchange')
        case 'PREDICTOR':
            return i18n.t('Predictor')
        case 'HOUSEKEEPING':
            return i18n.t('Housekeeping')
        case '':
            return i18n.t('No job type')
        default:
            return wordsOf(jobType)
    }
}

/** `FILE_RESOURCE_CLEANUP` → "File resource cleanup" */
function wordsOf(jobType: string): string {
    const words = jobType.replaceAll('_', ' ').toLowerCase()
    return words.charAt(0).toUpperCase() + words.slice(1)
}

export function startedByLabel(who: StartedBy): string {
    switch (who.kind) {
        case 'you':
            return i18n.t('you')
        case 'user':
            return who.name
        case 'schedule':
            return i18n.t('the schedule')
        case 'notTold':
            return i18n.t('not told')
    }
}
