/** The languages that the app's texts are written in. */
export const writtenLanguages = ['ar', 'en', 'es', 'fr', 'pt'] as const

export type WrittenLanguage = (typeof writtenLanguages)[number]

const isWritten = (code: string): code is WrittenLanguage =>
    (writtenLanguages as readonly string[]).includes(code)

/**
 * The language in which the texts are for a user of this language: `pt_BR` is
 * served by `pt`, one without a translation by English.
 *
 * @param language a BCP 47 tag, or a locale as DHIS2 writes it (`uz_UZ_Latn`)
 */
export function textLanguage(language: string): WrittenLanguage {
    const code = language.split(/[-_]/)[0]?.toLowerCase() ?? ''
    return isWritten(code) ? code : 'en'
}
