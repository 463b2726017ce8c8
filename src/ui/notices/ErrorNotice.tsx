import i18n from '@dhis2/d2-i18n'
import { Button, ButtonStrip, NoticeBox } from '@dhis2/ui'
import styles from './ErrorNotice.module.css'
import { errorWords } from './errorWords'

interface ErrorNoticeProps {
    /** What did not work, e.g. "The checks could not be loaded". */
    readonly title: string
    readonly error: unknown
    readonly onRetry?: (() => void) | undefined
    /** Loads the whole page anew, where only that may help. */
    readonly onReload?: (() => void) | undefined
}

/** Says what went wrong, what to do, and what the server said. */
export function ErrorNotice({
    title,
    error,
    onRetry,
    onReload,
}: ErrorNoticeProps) {
    const { cause, remedy, technical, mayReload } = errorWords(error)
    const reload =
        onReload ?? (mayReload ? () => window.location.reload() : undefined)
    return (
        <div role="alert">
            <NoticeBox error title={title}>
                <p className={styles.words}>
                    {cause} {remedy}
                </p>
                {technical && (
                    <p className={styles.technical} dir="ltr">
                        {technical}
                    </p>
                )}
                {(onRetry ?? reload) && (
                    <ButtonStrip>
                        {onRetry && (
                            <Button small onClick={onRetry}>
                                {i18n.t('Try again')}
                            </Button>
                        )}
                        {reload && (
                            <Button small onClick={reload}>
                                {i18n.t('Reload the page')}
                            </Button>
                        )}
                    </ButtonStrip>
                )}
            </NoticeBox>
        </div>
    )
}
