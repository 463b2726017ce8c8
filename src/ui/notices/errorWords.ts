import i18n from '@dhis2/d2-i18n'
import {
    DeniedError,
    Dhis2Error,
    ForeignPageError,
    NetworkError,
} from '../../dhis2/errors'
import { CodeLoadError } from './codeLoadError'
import { causeWords, type CauseWords } from './causeWords'

/** All that a notice of an error says. */
export interface ErrorWords extends CauseWords {
    /** What the server or the validator said, word for word. */
    readonly technical: string | undefined
    /** Whether to load the whole page anew may help, which leads to a login. */
    readonly mayReload: boolean
}

export function errorWords(error: unknown): ErrorWords {
    if (error instanceof CodeLoadError) {
        return {
            cause: i18n.t('A part of this app could not be loaded.'),
            remedy: i18n.t(
                'The app may have been updated since you opened it, or the connection was cut. Reload the page.'
            ),
            technical: error.message,
            mayReload: false,
        }
    }
    if (!(error instanceof Dhis2Error)) {
        return {
            cause: i18n.t('Something in this app went wrong.'),
            remedy: i18n.t(
                'Try again. If it happens again, tell the maintainers of the app what you did.'
            ),
            technical: error instanceof Error ? error.message : undefined,
            mayReload: false,
        }
    }
    const technical = technicalWords(error)
    const ambiguous = ambiguousWords(error)
    return ambiguous === undefined
        ? { ...causeWords(error), technical, mayReload: false }
        : { ...ambiguous, technical, mayReload: true }
}

/**
 * Words for what can have two causes: the session has ended, or something
 * between browser and server has refused the call. From within a page the two
 * look alike.
 */
function ambiguousWords(error: Dhis2Error): CauseWords | undefined {
    if (error instanceof ForeignPageError) {
        return {
            cause: i18n.t('A web page came in place of data.'),
            remedy: i18n.t(
                'Either your session has ended, or something between your browser and the server, such as a firewall, refused the call. Reload the page to log in again. If that does not help, show the words below to whoever runs the server.'
            ),
        }
    }
    if (error instanceof NetworkError && error.wasOnline) {
        return {
            cause: i18n.t('The server could not be reached.'),
            remedy: i18n.t(
                'Check your connection, then try again. If other pages open, either your session has ended, or something between your browser and the server, such as a firewall, refused the call. Reload the page to log in again.'
            ),
        }
    }
    if (error instanceof DeniedError && error.isWordless) {
        return {
            cause: i18n.t('You do not have access to this.'),
            remedy: i18n.t(
                'Either you lack an authority that this needs, or your session has ended, or something between your browser and the server, such as a firewall, refused the call. Reload the page to log in again. If that does not help, ask whoever runs the server.'
            ),
        }
    }
    return undefined
}

/** What the answer said, as far as it said something. */
function saidOf(error: Dhis2Error): string {
    const words =
        error instanceof ForeignPageError
            ? error.pageWords
            : error.serverMessage
    return words || error.message
}

function technicalWords(error: Dhis2Error): string {
    return [
        error.status === undefined ? undefined : `HTTP ${error.status}`,
        error.errorCode,
        saidOf(error),
        error.path,
    ]
        .filter((part) => part !== undefined && part !== '')
        .join(' · ')
}
