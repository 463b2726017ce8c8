import i18n from '@dhis2/d2-i18n'
import {
    formatAge,
    formatCount,
    formatDuration,
    formatPercentage,
    locale,
} from './format'

const speak = (language: string) => {
    i18n.language = language
}

afterEach(() => speak('en'))

describe('the language of formats', () => {
    it.each([
        ['en', 'en'],
        ['pt_BR', 'pt-BR'],
        ['uz_UZ_Cyrl', 'uz'],
        ['', 'en'],
    ])('for %j is %j', (language, expected) => {
        speak(language)
        expect(locale()).toBe(expected)
    })

    it('is that of the moment, not that of the first call', () => {
        expect(formatCount(41250)).toBe('41,250')
        speak('de')
        expect(formatCount(41250)).toBe('41.250')
    })
})

describe('percentages', () => {
    it.each([
        [0, '0%'],
        [0.03, '\u2068<0.1%\u2069'],
        [0.1, '0.1%'],
        [1.25, '1.3%'],
        [12.14, '12%'],
        [100, '100%'],
    ])('%p → %s', (percentage, text) => {
        expect(formatPercentage(percentage)).toBe(text)
    })

    it.each([
        ['ar', '\u2068<0.1\u200e%\u200e\u2069'],
        ['ar_EG', '\u2068<\u0660\u066b\u0661\u066a\u061c\u2069'],
    ])('in %s keep the sign on the side of their number', (language, text) => {
        speak(language)
        expect(formatPercentage(0.03)).toBe(text)
    })
})

describe('durations', () => {
    it.each([
        [0, '0 ms'],
        [936, '936 ms'],
        [1500, '1.5 sec'],
        [20_021, '20 sec'],
        [150_000, '2 min 30 sec'],
        [3_600_000, '1 hr'],
        [3_725_000, '1 hr 2 min'],
    ])('%p ms → %s', (durationMs, text) => {
        expect(formatDuration(durationMs)).toBe(text)
    })
})

describe('ages', () => {
    it.each([
        [-5000, 'now'],
        [0, 'now'],
        [59_999, '59 sec. ago'],
        [180_000, '3 min. ago'],
        [7_200_000, '2 hr. ago'],
        [172_800_000, '2 days ago'],
    ])('%p ms → %s', (ageMs, text) => {
        expect(formatAge(ageMs)).toBe(text)
    })
})
