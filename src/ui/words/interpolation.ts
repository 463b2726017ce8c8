import i18n from '@dhis2/d2-i18n'
import { formatCount } from './format'

type Options = NonNullable<Parameters<typeof i18n.t>[1]>

/**
 * i18next escapes the values it puts into a text for HTML. React does that
 * itself when it shows them, so "A & B" would be read as "A &amp; B".
 */
i18n.services.interpolator.escapeValue = false

const translate = i18n.t.bind(i18n)

/**
 * Texts are given plain numbers, and write them as the user's language does.
 * i18next only lets a text ask for a format itself (`{{count, number}}`), which
 * each translation would have to repeat, and gives its other hooks strings.
 */
i18n.t = (text, options) =>
    options === undefined
        ? translate(text)
        : translate(text, {
              ...options,
              ...untranslatedPlural(text, options),
              replace: withWrittenNumbers(options),
          })

/** What is a string is written already, or a name: "2024" is no 2,024. */
function withWrittenNumbers(values: Options): Options {
    return Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
            name,
            typeof value === 'number' ? formatCount(value) : value,
        ])
    )
}

/**
 * The text itself is the English singular. This i18next knows a plural only by
 * translation, and would show the singular where texts could not be loaded.
 */
function untranslatedPlural(
    text: string,
    { count, defaultValue_plural: plural }: Options
): Options {
    return plural === undefined
        ? {}
        : { defaultValue: count === 1 ? text : plural }
}
