/** Hands a text, or a file that is made, to the user as a file. */
export function downloadFile(content: string | Blob, fileName: string): void {
    const address = URL.createObjectURL(
        typeof content === 'string'
            ? new Blob([content], { type: 'text/plain;charset=utf-8' })
            : content
    )
    const link = document.createElement('a')
    link.href = address
    link.download = fileName
    document.body.append(link)
    link.click()
    link.remove()
    // The download has begun by the next turn of the event loop.
    setTimeout(() => URL.revokeObjectURL(address))
}
