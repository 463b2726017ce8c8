import i18n from '@dhis2/d2-i18n'
import { memo } from 'react'
import type { Notification } from '../../dhis2/models/notification'
import { useSession } from '../../dhis2/session'
import { formatMoment, formatTimeOfDay } from '../../ui/words/format'
import styles from './FeedLine.module.css'
import { LevelMark } from '../marks/LevelMark'
import { LongText } from '../report/LongText'
import { ReadableValue } from '../report/ReadableValue'

/** One notification: when, how grave, what, and what it carries. */
export const FeedLine = memo(function FeedLine({
    notification,
}: {
    notification: Notification
}) {
    const { clock } = useSession()
    const { time, level, message, completed, dataType } = notification
    const epochMs = clock.epochOf(time)
    return (
        <li className={styles.line}>
            <span
                className={styles.time}
                title={
                    epochMs === undefined ? undefined : formatMoment(epochMs)
                }
            >
                {epochMs === undefined
                    ? (time ?? i18n.t('no time'))
                    : formatTimeOfDay(epochMs)}
            </span>
            <LevelMark level={level} />
            <div className={styles.words}>
                {message ? (
                    <LongText text={message} />
                ) : (
                    <span className={styles.silent}>
                        {completed === true
                            ? i18n.t('Ended without a message')
                            : i18n.t('No message')}
                    </span>
                )}
                {notification.data !== undefined &&
                    notification.data !== null && (
                        <ReadableValue
                            title={dataTypeLabel(dataType)}
                            value={notification.data}
                        />
                    )}
            </div>
        </li>
    )
})

/** An unknown kind of data as the server writes it. */
function dataTypeLabel(dataType: string | undefined): string {
    switch (dataType) {
        case 'PARAMETERS':
            return i18n.t('Parameters')
        case undefined:
            return i18n.t('Data')
        default:
            return dataType
    }
}
