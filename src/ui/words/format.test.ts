import i18n from '@dhis2/d2-i18n'
import {
    formatAge,
    formatCount,
    formatDuration,
    formatMoment,
    formatPercentage,
    formatTimeOfDay,
    locale,
    userLocale,
} from './format'

/** Languages of users for whom the app has no texts of their own. */
const withoutTexts = [
    ...['lo', 'th', 'vi', 'uz_UZ_Latn', 'uz-Latn-UZ', 'uz_UZ_Cyrl', 'fa'],
    ...['fa_IR', 'prs', 'my', 'de', 'ru', 'zh_CN', 'bn', 'ckb', 'frr', 'arz'],
]

const speak = (language: string) => {
    i18n.language = language
}

afterEach(() => speak('en'))

describe('the language of formats', () => {
    it.each([
        ['en', 'en'],
        ['pt_BR', 'pt-BR'],
        ['fr-CA', 'fr-CA'],
        ['es_419', 'es-419'],
        ['ar_IQ', 'ar-IQ'],
        ['fr_not-a-tag!', 'fr'],
        ['enm', 'en'],
        ['', 'en'],
        ...withoutTexts.map((language): [string, string] => [language, 'en']),
    ])('for %j is %j', (language, expected) => {
        speak(language)
        expect(locale()).toBe(expected)
    })

    it.each([
        ['sv', 'sv'],
        ['pt_BR', 'pt-BR'],
        ['uz_UZ_Latn', 'uz'],
        ['', 'en'],
    ])('for %j is %j where names are sorted', (language, expected) => {
        speak(language)
        expect(userLocale()).toBe(expected)
    })

    it('is that of the moment, not that of the first call', () => {
        expect(formatCount(41250)).toBe('41,250')
        speak('es')
        expect(formatCount(41250)).toBe('41.250')
    })
})

describe('numbers and dates', () => {
    const moment = Date.UTC(2026, 10, 24, 12, 30, 1)
    const texts = () => [
        formatCount(4321),
        formatPercentage(12.14),
        formatDuration(150_000),
        formatAge(59_000),
        formatMoment(moment),
        formatTimeOfDay(moment),
    ]

    it.each(withoutTexts)('of %s are English, as the words are', (language) => {
        const english = texts()
        speak(language)
        expect(texts()).toEqual(english)
    })

    it.each(['ar', 'ar_EG', 'ar-SA', 'ar_IR', 'en_AE', 'fr-u-nu-deva'])(
        'of %s have the digits and the calendar of the server',
        (language) => {
            speak(language)
            expect(formatMoment(moment)).toMatch(/2026/)
            expect(texts().join(' ')).toMatch(/\d/)
            expect(texts().join(' ')).not.toMatch(/(?!\d)\p{Nd}/u)
        }
    )

    it('of Arabic have Arabic words', () => {
        speak('ar')
        expect(formatAge(180_000)).toMatch(/\p{Script=Arabic}{2}/u)
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
        ['ar_EG', '\u2068<0.1\u200e%\u200e\u2069'],
    ])('in %s keep the sign on the side of their number', (language, text) => {
        speak(language)
        expect(formatPercentage(0.03)).toBe(text)
    })
})

describe('durations', () => {
    it.each([
        [-59_000, '0 ms'],
        [-1, '0 ms'],
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
