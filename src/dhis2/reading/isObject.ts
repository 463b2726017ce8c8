/** A JSON object: neither a list nor nothing. */
export const isObject = (
    raw: unknown
): raw is Readonly<Record<string, unknown>> =>
    typeof raw === 'object' && raw !== null && !Array.isArray(raw)
