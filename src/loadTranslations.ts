import i18n from '@dhis2/d2-i18n'
import { textLanguage, type WrittenLanguage } from './ui/words/textLanguage'

type Texts = Readonly<Record<string, string>>

/**
 * A language each in a chunk of its own: a user loads one of them. The English
 * texts are in the code, each where it is shown.
 */
const languages: Readonly<
    Record<Exclude<WrittenLanguage, 'en'>, () => Promise<{ default: Texts }>>
> = {
    ar: () => import('./locales/ar/translations.json'),
    es: () => import('./locales/es/translations.json'),
    fr: () => import('./locales/fr/translations.json'),
    pt: () => import('./locales/pt/translations.json'),
}

/** The app's texts are in the namespace that the platform gives its apps. */
const namespace = 'default'

/**
 * Loads the texts of the user's language (`pt_BR` is served by `pt`); where
 * there is no translation they are English. Plurals are those of the texts, not
 * those of the user's language. Translations that the server has of its own
 * stay. Without an answer the texts stay English: that is no reason to show
 * nothing.
 */
export async function loadTranslations(language: string): Promise<void> {
    const code = textLanguage(language)
    if (code === 'en') {
        takePluralsOf(code, language)
        return
    }
    try {
        const texts = await languages[code]()
        for (const name of new Set([code, language])) {
            i18n.addResourceBundle(name, namespace, texts.default, true, false)
        }
        takePluralsOf(code, language)
    } catch {
        takePluralsOf('en', language)
    }
}

/** Has the texts for a language use the plurals of that in which they are. */
function takePluralsOf(code: WrittenLanguage, language: string): void {
    const { pluralResolver } = i18n.services
    pluralResolver.addRule(language, pluralResolver.getRule(code))
}
