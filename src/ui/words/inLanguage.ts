import i18n from '@dhis2/d2-i18n'

/**
 * A value that depends on the language of the page alone, made once a
 * language: `Intl` objects are dear to make, and texts are looked up on every
 * row of a list.
 */
export function inLanguage<Value>(make: () => Value): () => Value {
    let made: { language: string | undefined; value: Value } | undefined
    return () => {
        // Before the platform has set a language there is none.
        if (made === undefined || made.language !== i18n.language) {
            made = { language: i18n.language, value: make() }
        }
        return made.value
    }
}
