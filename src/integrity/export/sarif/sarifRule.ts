import type { ExportedCheck } from '../document/exportDocument'

/** How bad what a check finds is, in the words of SARIF (§3.27.10). */
export function sarifLevel(severity: string | undefined) {
    switch (severity) {
        case 'CRITICAL':
        case 'SEVERE':
            return 'error'
        case 'INFO':
            return 'note'
        default:
            return 'warning'
    }
}

const textOf = (text: string | undefined) => (text ? { text } : undefined)

/** A check as a rule (`reportingDescriptor`, §3.49). */
export function sarifRule({
    check,
    title,
    state,
    count,
    accepted,
    percentage,
}: ExportedCheck) {
    return {
        id: check.name,
        name: title,
        shortDescription: { text: title },
        fullDescription: textOf(check.introduction ?? check.description),
        help: textOf(check.recommendation),
        defaultConfiguration: { level: sarifLevel(check.severity) },
        properties: {
            severity: check.severity,
            section: check.section,
            code: check.code,
            state,
            count,
            accepted,
            percentage,
        },
    }
}
