import './interpolation'
import i18n from '@dhis2/d2-i18n'

beforeEach(() => i18n.changeLanguage('en'))
afterAll(() => i18n.changeLanguage('en'))

it('puts names into texts as they are', () => {
    const name = `O'Brien & <Sons> / "A" $& 2024`
    expect(i18n.t('by {{name}}', { name })).toBe(`by ${name}`)
})

it.each([
    ['en', 41250, '41,250 of 7'],
    ['es', 41250, '41.250 of 7'],
    ['en', 0, '0 of 7'],
    ['en', '41250', '41250 of 7'],
    ['en', '<0.1%', '<0.1% of 7'],
])('in %s writes %p as in %j', (language, shown, words) => {
    i18n.changeLanguage(language)
    expect(i18n.t('{{shown}} of {{issues}}', { shown, issues: 7 })).toBe(words)
})

it.each([
    [0, '0 checks'],
    [1, '1 check'],
    [2, '2 checks'],
    [41250, '41,250 checks'],
])('counts %d without translations: %s', (count, words) => {
    const options = { count, defaultValue_plural: '{{count}} checks' }
    expect(i18n.t('{{count}} check', options)).toBe(words)
})
