/** A text as a message of SARIF, where braces would enclose a placeholder (§3.11.5). */
export const sarifMessage = (text: string) => ({
    text: text.replace(/[{}]/g, '$&$&'),
})
