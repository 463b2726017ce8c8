import i18n from '@dhis2/d2-i18n'
import { formatDuration, formatTimeOfDay } from '../../../ui/words/format'
import type { JobLife } from '../run'

const minuteMs = 60_000
/** The server may be a little late with it. */
const lateMs = minuteMs

/**
 * @param isOurs whether it is the job of the run, not one that it waits for
 * @param now the server's clock, milliseconds since 1970
 */
export function silenceTitle(
    { kind, aliveAt }: JobLife,
    isOurs: boolean,
    now: number
): string {
    if (kind === 'stuck') {
        return isOurs
            ? i18n.t('The job of this run is stuck')
            : i18n.t('The job before this run is stuck')
    }
    const minutes = Math.floor((now - aliveAt) / minuteMs)
    const duration = formatDuration(minutes * minuteMs)
    return isOurs
        ? i18n.t('No sign of life for {{duration}}', { duration })
        : i18n.t('The job before this run: no sign of life for {{duration}}', {
              duration,
              nsSeparator: '-:-',
          })
}

/** What becomes of the silent job. */
export function freeingWords({ kind, freedAt }: JobLife, now: number): string {
    if (freedAt === undefined) {
        return i18n.t(
            'It may be at work in one long check, or the server was restarted.'
        )
    }
    const time = formatTimeOfDay(freedAt)
    if (kind !== 'stuck') {
        return i18n.t(
            'It may be at work in one long check, or the server was restarted. If it stays silent, the server frees it at about {{time}}, or free it now.',
            { time }
        )
    }
    return now > freedAt + lateMs
        ? i18n.t(
              'The server should have freed it at about {{time}}. Until it is freed, every later run of its type waits.',
              { time }
          )
        : i18n.t(
              'The server frees it by itself at about {{time}}, or free it now. Until then every later run of its type waits.',
              { time }
          )
}
