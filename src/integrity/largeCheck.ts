/**
 * From here on a list of issues is many megabytes: it is listed by the server
 * and loaded by the page only when somebody asks for it.
 */
export const largeCheckIssues = 50_000
