import i18n from '@dhis2/d2-i18n'
import {
    DeniedError,
    Dhis2Error,
    ForeignPageError,
    NetworkError,
} from '../../dhis2/errors'
import { CodeLoadError } from './codeLoadError'

/** What went wrong and what to do, in the user's words. */
export interface ErrorWords {
    readonly cause: string
    readonly remedy: string
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
        ? { ...wordsOf(error), technical, mayReload: false }
        : { ...ambiguous, technical, mayReload: true }
}

type PlainWords = Pick<ErrorWords, 'cause' | 'remedy'>

/**
 * Words for what can have two causes: the session has ended, or something
 * between browser and server has refused the call. From within a page the two
 * look alike.
 */
function ambiguousWords(error: Dhis2Error): PlainWords | undefined {
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

function wordsOf(error: Dhis2Error): PlainWords {
    switch (error.kind) {
        case 'network':
            return {
                cause: i18n.t('The server could not be reached.'),
                remedy: i18n.t('Check your connection, then try again.'),
            }
        case 'aborted':
            return {
                cause: i18n.t('The request was stopped.'),
                remedy: i18n.t('Try again when you are ready.'),
            }
        case 'sessionEnded':
            return {
                cause: i18n.t('Your session has ended.'),
                remedy: i18n.t(
                    'Log in again in another tab, then come back and try again. Nothing on this page is lost.'
                ),
            }
        case 'denied':
            return deniedWords(error)
        case 'notFound':
            return {
                cause: i18n.t('The server does not know what was asked for.'),
                remedy: i18n.t(
                    'It may have been removed, or this server version does not offer it.'
                ),
            }
        case 'conflict':
            return {
                cause: i18n.t('The server refused in its present state.'),
                remedy: i18n.t(
                    'Look at the running jobs, wait for them to end, then try again.'
                ),
            }
        case 'rejected':
            return {
                cause: i18n.t('The server refused the request.'),
                remedy: i18n.t(
                    'Change what you asked for. The words of the server below may say how.'
                ),
            }
        case 'busy':
            return {
                cause: i18n.t('The server gets too many requests.'),
                remedy: i18n.t(
                    'Wait a minute, then try again. What is on this page stays.'
                ),
            }
        case 'server':
            return {
                cause: i18n.t('The server failed while answering.'),
                remedy: i18n.t(
                    'Try again. If it happens again, ask whoever runs the server to look at its log.'
                ),
            }
        case 'gateway':
            return {
                cause: i18n.t('The server is not available at the moment.'),
                remedy: i18n.t(
                    'It may be restarting or overloaded. Wait a minute, then try again.'
                ),
            }
        case 'contract':
            return {
                cause: i18n.t('The answer of the server could not be read.'),
                remedy: i18n.t(
                    'Try again. If it happens again, a proxy may be changing answers, or this server version is too new for the app.'
                ),
            }
    }
}

function deniedWords(error: Dhis2Error): PlainWords {
    const missing = error instanceof DeniedError ? error.missingAuthorities : []
    return {
        cause: i18n.t('You do not have access to this.'),
        remedy:
            missing.length > 0
                ? i18n.t(
                      'Ask an administrator for the authority {{authority}}.',
                      { authority: missing.join(', '), nsSeparator: '>' }
                  )
                : i18n.t(
                      'Ask an administrator for the authority that this needs.'
                  ),
    }
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
