const uidPattern = /^[A-Za-z][A-Za-z0-9]{10}$/

/**
 * Whether the text is a DHIS2 UID: eleven ASCII letters and digits, a letter
 * first (dhis2/dhis2-core `CodeGenerator.java`). A custom check can put
 * anything into an issue's id, so nothing else may get into an address.
 */
export function isUid(text: string | undefined): text is string {
    return text !== undefined && uidPattern.test(text)
}
