import i18n from '@dhis2/d2-i18n'
import { EmptyNotice } from '../../ui/notices/EmptyNotice'
import { ErrorNotice } from '../../ui/notices/ErrorNotice'
import { LoadingNotice } from '../../ui/notices/LoadingNotice'
import { UnreadableRows } from '../../ui/notices/UnreadableRows'
import type { JobState } from '../marks/jobState'
import type { JobFeed } from './useJobFeed'
import { FeedList } from './FeedList'
import styles from './FeedSection.module.css'
import { PageSection } from '../../ui/page/PageSection'
import { LiveText } from './LiveText'

interface FeedSectionProps {
    readonly feed: JobFeed
    readonly state: JobState
    /** Rows shown here that the server no longer keeps. */
    readonly letGo: number
    readonly onRetry: () => void
}

/** What a job says, live, with all that can be wrong about it. */
export function FeedSection({ feed, state, letGo, onRetry }: FeedSectionProps) {
    const { rows, received, error, trouble, unreadable, isLoaded } = feed
    return (
        <PageSection title={i18n.t('Notifications')}>
            {error !== undefined && (
                <ErrorNotice
                    title={i18n.t('This job could not be followed')}
                    error={error}
                    onRetry={onRetry}
                />
            )}
            {trouble !== undefined && (
                <p role="status" className={styles.trouble}>
                    {i18n.t('Reconnecting…')}
                </p>
            )}
            {letGo > 0 && (
                <p role="status" className={styles.trouble}>
                    {letGoWords(letGo, rows.length)}
                </p>
            )}
            <UnreadableRows values={unreadable} />
            {!isLoaded && error === undefined && <LoadingNotice />}
            {isLoaded && error === undefined && rows.length === 0 && (
                <EmptyNotice title={silence(state)} />
            )}
            {rows.length > 0 && <FeedList feed={feed} />}
            {!feed.isOver && (
                <LiveText
                    text={
                        received === 0
                            ? ''
                            : i18n.t('{{count}} notification', {
                                  count: received,
                                  defaultValue_plural:
                                      '{{count}} notifications',
                              })
                    }
                />
            )}
        </PageSection>
    )
}

function silence(state: JobState): string {
    switch (state) {
        case 'queued':
            return i18n.t('It waits for its turn and has said nothing yet.')
        case 'running':
            return i18n.t('It has said nothing yet.')
        default:
            return i18n.t('The server keeps no notifications of it.')
    }
}

function letGoWords(letGo: number, shown: number): string {
    return letGo >= shown
        ? i18n.t(
              'The server no longer keeps these notifications. They are shown until you leave.'
          )
        : i18n.t(
              'The server no longer keeps {{count}} of these notifications. It is shown until you leave.',
              {
                  count: letGo,
                  defaultValue_plural:
                      'The server no longer keeps {{count}} of these notifications. They are shown until you leave.',
              }
          )
}
