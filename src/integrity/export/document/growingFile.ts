/** Characters that are handed over in one go: a few milliseconds. */
const charactersPerPart = 1_000_000

/**
 * A file that is written piece by piece. What has been written is handed to
 * the browser on the way, for it takes long to take a whole file at once.
 */
export class GrowingFile {
    private readonly parts: Blob[] = []
    private pieces: string[] = []
    private characters = 0

    add(piece: string): void {
        this.pieces.push(piece)
        this.characters += piece.length
        if (this.characters >= charactersPerPart) {
            this.parts.push(new Blob(this.pieces))
            this.pieces = []
            this.characters = 0
        }
    }

    /** @param type its media type */
    whole(type: string): Blob {
        return new Blob([...this.parts, ...this.pieces], { type })
    }
}
