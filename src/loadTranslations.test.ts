import i18n from '@dhis2/d2-i18n'
import { readdirSync } from 'fs'
import { resolve } from 'path'
import { loadTranslations } from './loadTranslations'

const folder = resolve(__dirname, '../i18n')

describe('the texts of a language', () => {
    beforeAll(() => i18n.setDefaultNamespace('default'))
    afterAll(() => void i18n.changeLanguage('en'))

    it.each([
        ['fr', 'Vérifications'],
        ['fr_CA', 'Vérifications'],
        ['en', 'Checks'],
        ['xx', 'Checks'],
    ])('of %s are loaded', async (language, checks) => {
        await loadTranslations(language)
        i18n.changeLanguage(language)
        expect(i18n.t('Checks')).toBe(checks)
    })

    it('are there for every translation of the project', async () => {
        const codes = readdirSync(folder)
            .filter((name) => name.endsWith('.po'))
            .map((name) => name.replace('.po', ''))
        expect(codes.length).toBeGreaterThan(0)
        for (const code of codes) {
            await loadTranslations(code)
            i18n.changeLanguage(code)
            expect(i18n.t('Choose checks to run')).not.toBe(
                'Choose checks to run'
            )
        }
    })
})
