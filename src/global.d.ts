declare module '*.module.css' {
    const classes: { readonly [key: string]: string }
    export default classes
}

declare module '@dhis2/d2-i18n' {
    /** Values for `{{names}}` in a text, and i18next's own options. */
    type TranslationOptions = { readonly [name: string]: unknown }

    interface Internationalization {
        /** Language of the page as DHIS2 writes it, e.g. `pt_BR`. */
        language: string
        t: (text: string, options?: TranslationOptions) => string
        services: {
            interpolator: { escapeValue: boolean }
            pluralResolver: {
                getRule: (language: string) => object
                addRule: (language: string, rule: object) => void
            }
        }
        changeLanguage: (language: string) => void
        addResourceBundle: (
            language: string,
            namespace: string,
            texts: { readonly [text: string]: string } | undefined,
            isDeep: boolean,
            overwrites: boolean
        ) => void
        setDefaultNamespace: (namespace: string) => void
        dir: (language?: string) => 'ltr' | 'rtl'
    }

    const i18n: Internationalization
    export default i18n
}

/** Made from i18n/*.po before each build, start and test. */
declare module '*/translations.json' {
    const texts: { readonly [text: string]: string }
    export default texts
}
