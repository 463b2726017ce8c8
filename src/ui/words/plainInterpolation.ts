import i18n from '@dhis2/d2-i18n'

/**
 * i18next escapes the values it puts into a text for HTML. React does that
 * itself when it shows them, so "A & B" would be read as "A &amp; B".
 */
i18n.services.interpolator.escapeValue = false
