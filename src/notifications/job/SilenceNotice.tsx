import i18n from '@dhis2/d2-i18n'
import type { SignOfLife } from '../../dhis2/jobs/signOfLife'
import { formatTimeOfDay } from '../../ui/words/format'

interface SilenceNoticeProps {
    readonly life: SignOfLife
    /** The server's clock, milliseconds since 1970. */
    readonly now: number
}

/** The server may be a little late with it. */
const lateMs = 60_000

/** What becomes of a job that gives no sign of life. */
export function SilenceNotice({ life, now }: SilenceNoticeProps) {
    return <p role="status">{silenceWords(life, now)}</p>
}

function silenceWords({ kind, freedAt }: SignOfLife, now: number): string {
    if (freedAt === undefined) {
        return i18n.t('It may be at work in one long step.')
    }
    const time = formatTimeOfDay(freedAt)
    if (kind === 'silent') {
        return i18n.t(
            'It may be at work in one long step. If it stays silent, the server frees it at about {{time}}.',
            { time }
        )
    }
    return now > freedAt + lateMs
        ? i18n.t(
              'The server should have freed it at about {{time}}. Free it now.',
              { time }
          )
        : i18n.t(
              'The server frees it by itself at about {{time}}, or free it now.',
              { time }
          )
}
