import i18n from '@dhis2/d2-i18n'
import { formatDuration, formatShortTime } from '../../ui/words/format'
import { jobEndWords } from '../marks/jobEndWords'
import { jobTypeLabel, silentLabel } from '../marks/labels'
import type { ShownJob } from './shownJob'

/** All that a bar says, in words: what, how, when and for how long. */
export function barName(
    { jobType, name, state, outcome, silentMinutes, ...times }: ShownJob,
    now: number
): string {
    const { startedAt = now, endedAt } = times
    const words = {
        job: [jobTypeLabel(jobType), name].filter(Boolean).join(' '),
        state:
            state === 'running' && silentMinutes !== undefined
                ? silentLabel(silentMinutes)
                : jobEndWords(state, outcome),
        time: formatShortTime(startedAt),
    }
    const isOver = state !== 'running' && state !== 'stuck'
    const until = isOver ? endedAt : now
    return until === undefined
        ? i18n.t('{{job}}, {{state}}, {{time}}', {
              job: words.job,
              state: words.state,
              time: words.time,
          })
        : i18n.t('{{job}}, {{state}}, {{time}}, {{duration}}', {
              job: words.job,
              state: words.state,
              time: words.time,
              duration: formatDuration(until - startedAt),
          })
}
