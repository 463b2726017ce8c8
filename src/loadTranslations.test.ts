import i18n from '@dhis2/d2-i18n'
import { readdirSync } from 'fs'
import { resolve } from 'path'
import { issueCountLabel } from './integrity/labels'
import { writtenLanguages } from './ui/words/textLanguage'
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

    it.each([
        ...['lo', 'th', 'vi', 'uz_UZ_Latn', 'uz-Latn-UZ', 'fa', 'prs', 'my'],
        ...['en', 'en_GB', 'ru', 'pl', 'zh_CN', 'cy', 'xx'],
    ])(
        'of %s have English plurals where they are English',
        async (language) => {
            await loadTranslations(language)
            i18n.changeLanguage(language)
            expect([0, 1, 2, 5, 21, 4321].map(issueCountLabel)).toEqual([
                '0 issues',
                '1 issue',
                '2 issues',
                '5 issues',
                '21 issues',
                '4,321 issues',
            ])
        }
    )

    it.each([
        ['fr_CA', 1, 'problème'],
        ['fr-CA', 2, 'problèmes'],
        ['pt_BR', 2, 'problemas'],
        ['ar_EG', 2, 'مشكلتان'],
        ['ar-EG', 5, 'مشاكل'],
    ])('of %s have for %i their own plural', async (language, count, word) => {
        await loadTranslations(language)
        i18n.changeLanguage(language)
        expect(issueCountLabel(count).split(/\s/).at(-1)).toBe(word)
    })

    it('are there for every translation of the project', async () => {
        const codes = readdirSync(folder)
            .filter((name) => name.endsWith('.po'))
            .map((name) => name.replace('.po', ''))
        expect([...codes, 'en'].sort()).toEqual([...writtenLanguages])
        for (const code of codes) {
            await loadTranslations(code)
            i18n.changeLanguage(code)
            expect(i18n.t('Choose checks to run')).not.toBe(
                'Choose checks to run'
            )
        }
    })
})
