/** Names, codes and wildcards of repeated and comma-separated `checks`. */
export const wantedChecks = (query: URLSearchParams): string[] =>
    query
        .getAll('checks')
        .flatMap((value) => value.split(','))
        .map((name) => name.trim())
        .filter((name) => name !== '')
