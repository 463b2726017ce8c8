/**
 * Whether an answer of members by name is what the server, or a proxy, says in
 * place of an answer: an error can come with status 200.
 */
export function isMessage(raw: Readonly<Record<string, unknown>>): boolean {
    return ['message', 'httpStatus', 'error'].some(
        (field) => typeof raw[field] === 'string'
    )
}
