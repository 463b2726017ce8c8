/** `00:04:05.180` */
export const runtimeText = (durationMs: number): string => {
    const pad = (value: number, width = 2) => String(value).padStart(width, '0')
    const seconds = Math.floor(durationMs / 1000)
    const hours = Math.floor(seconds / 3600)
    return `${pad(hours)}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}.${pad(Math.floor(durationMs % 1000), 3)}`
}
