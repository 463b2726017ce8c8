import { formatTimeOfDay } from '../../../ui/words/format'
import type { JobLife } from '../run'
import { freeingWords, silenceTitle } from './silenceWords'

const now = Date.UTC(2026, 10, 23, 12)
const minutesOn = (minutes: number) => now + minutes * 60_000
const silent: JobLife = {
    kind: 'silent',
    aliveAt: minutesOn(-6.5),
    freedAt: minutesOn(3.5),
}
const stuck: JobLife = { ...silent, kind: 'stuck' }

describe('the words for a silent job', () => {
    it.each([
        [silent, true, 'No sign of life for 6 min'],
        [silent, false, 'The job before this run: no sign of life for 6 min'],
        [stuck, true, 'The job of this run is stuck'],
        [stuck, false, 'The job before this run is stuck'],
    ])('%j, ours: %s', (life, isOurs, title) => {
        expect(silenceTitle(life, isOurs, now)).toBe(title)
    })

    it('say when the server frees it', () => {
        const time = formatTimeOfDay(minutesOn(3.5))
        expect(freeingWords(silent, now)).toContain(
            `the server frees it at about ${time}, or free it now`
        )
        expect(freeingWords(stuck, now)).toContain(
            `The server frees it by itself at about ${time}`
        )
    })

    it('do not promise again what did not come', () => {
        expect(freeingWords(stuck, minutesOn(5))).toContain('should have freed')
    })

    it('promise nothing before the limit is known', () => {
        const words = freeingWords({ ...silent, freedAt: undefined }, now)
        expect(words).not.toContain('frees')
    })
})
