/**
 * Takes what the page hands to the user as files, which jsdom cannot do.
 *
 * @returns gives the texts of the files so far
 */
export function catchDownloads(): () => Promise<readonly string[]> {
    const files: Blob[] = []
    URL.createObjectURL = (file) => {
        files.push(file as Blob)
        return 'blob:file'
    }
    URL.revokeObjectURL = () => undefined
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation()
    return () => Promise.all(files.map(textOf))
}

/** jsdom's files are read by its own reader alone. */
const textOf = (file: Blob) =>
    new Promise<string>((resolve) => {
        const reader = new FileReader()
        reader.onload = () => resolve(String(reader.result))
        reader.readAsText(file)
    })
