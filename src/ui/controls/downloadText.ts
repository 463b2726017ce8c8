/** Hands a text to the user as a file. */
export function downloadText(text: string, fileName: string): void {
    const address = URL.createObjectURL(
        new Blob([text], { type: 'text/plain;charset=utf-8' })
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
