/** A query parameter; the same name may come several times. */
export type QueryParameter = readonly [
    name: string,
    value: string | number | boolean,
]

/**
 * Path and query of a resource. app-runtime joins lists with commas and cannot
 * repeat a parameter, so the query is written here, where it can.
 */
export function resourcePath(
    segments: readonly string[],
    parameters: readonly QueryParameter[] = []
): string {
    const path = segments.map(encodeURIComponent).join('/')
    const query = parameters
        .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
        .join('&')
    return query ? `${path}?${query}` : path
}
