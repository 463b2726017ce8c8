/**
 * Where a cell can begin and a formula does: at the beginning, after a line
 * end, and after what the spreadsheets of other countries take for the end of
 * a cell. Some strip blanks, tabs and line ends before they look.
 */
const formulaStart =
    /(?<=^|[;\t\r\n])(?=\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])|^(?=[\t\r\n])/g

/** Quickly tells most texts, which need no look at each of their characters. */
const isSuspect = /[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/**
 * A text of the server that no spreadsheet takes for a formula: an apostrophe
 * stands before what would begin one. Characters that no file may have are
 * gone: NUL ends a text in some programs.
 */
export function safeText(text: string): string {
    const whole = text.includes('\u0000') ? text.replaceAll('\u0000', '') : text
    return isSuspect.test(whole) ? whole.replace(formulaStart, "'") : whole
}
