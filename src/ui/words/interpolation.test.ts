import './interpolation'
import i18n from '@dhis2/d2-i18n'

it('puts names into texts as they are', () => {
    const name = `O'Brien & <Sons> / "A"`
    expect(i18n.t('by {{name}}', { name })).toBe(`by ${name}`)
})
