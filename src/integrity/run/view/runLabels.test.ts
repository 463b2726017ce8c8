import i18n from '@dhis2/d2-i18n'
import '../../../ui/words/interpolation'
import { leftWords, usualTimeWords } from './runLabels'

beforeEach(() => i18n.changeLanguage('en'))

describe('the time that checks take', () => {
    it.each([
        [0, 0, undefined, undefined],
        // Nothing is said of what the server does not know.
        [0, 93, undefined, undefined],
        [40_000, 0, 'Usually about 40 sec', 'about 40 sec left'],
        [40_000, 3, 'Usually more than 40 sec', 'more than 40 sec left'],
    ])('%d ms, and %d of unknown time: %s', (knownMs, unknown, usual, left) => {
        expect(usualTimeWords({ knownMs, unknown })).toBe(usual)
        expect(leftWords({ knownMs, unknown })).toBe(left)
    })

    it('is told in whole seconds', () => {
        expect(usualTimeWords({ knownMs: 47, unknown: 0 })).toBe(
            'Usually about 1 sec'
        )
    })
})
