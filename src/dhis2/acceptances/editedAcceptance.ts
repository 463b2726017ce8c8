import type { Acceptance, AcceptanceAct, AcceptanceChange } from './acceptance'

/**
 * An acceptance after an edit. Only the fields of the edit change, so that of
 * two admins who edit others at the same time both have their way; of the same
 * field the later one holds, and the history has both.
 */
export function editedBy(
    acceptance: Acceptance,
    changed: Readonly<Record<string, unknown>>,
    act: AcceptanceAct
): Acceptance {
    const { details } = acceptance
    const before: Record<string, unknown> = {}
    const after: Record<string, unknown> = {}
    for (const [field, value] of Object.entries(changed)) {
        const read = readField(field, value)
        if (read !== undefined) {
            before[field] = details[read.field]
            after[field] = read.value
        }
    }
    return {
        ...acceptance,
        details: { ...details, ...(after as AcceptanceChange) },
        edits: [...acceptance.edits, { ...act, before, after }],
    }
}

/** A field that this app knows, with a value of its kind. */
function readField(field: string, value: unknown) {
    switch (field) {
        case 'reason':
        case 'comment':
        case 'responsible':
        case 'until':
            return typeof value === 'string' ? { field, value } : undefined
        case 'atMost':
            return {
                field,
                value: typeof value === 'number' ? value : undefined,
            } as const
        default:
            return undefined
    }
}
