import i18n from '@dhis2/d2-i18n'
import type { ChangeEnd } from './changeEnd'

/** Why a change of a run came to nothing. */
export function changeEndWords(end: Exclude<ChangeEnd, 'done'>): string {
    switch (end) {
        case 'gone':
            return i18n.t('This run is no longer there: somebody deleted it.', {
                nsSeparator: '-:-',
            })
        case 'pinned':
            return i18n.t(
                'This run is pinned, so it was not deleted. Unpin it first.'
            )
    }
}
