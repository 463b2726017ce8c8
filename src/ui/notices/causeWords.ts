import i18n from '@dhis2/d2-i18n'
import { DeniedError, type Dhis2Error } from '../../dhis2/errors'

/** What went wrong and what to do, in the user's words. */
export interface CauseWords {
    readonly cause: string
    readonly remedy: string
}

/** Words for each cause of a failed call. */
export function causeWords(error: Dhis2Error): CauseWords {
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

function deniedWords(error: Dhis2Error): CauseWords {
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
