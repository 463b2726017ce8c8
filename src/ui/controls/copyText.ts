/**
 * Puts text on the clipboard.
 *
 * @returns whether it is there: a page without https has no clipboard, and the
 * older way can be refused
 */
export async function copyText(text: string): Promise<boolean> {
    try {
        await navigator.clipboard.writeText(text)
        return true
    } catch {
        return copyFromField(text)
    }
}

function copyFromField(text: string): boolean {
    const field = document.createElement('textarea')
    field.value = text
    field.style.position = 'fixed'
    field.style.opacity = '0'
    document.body.append(field)
    field.select()
    try {
        return document.execCommand('copy')
    } catch {
        return false
    } finally {
        field.remove()
    }
}
