const textsPerPiece = 2048

/** Texts with something between them, in pieces of which none takes long. */
export function joinedInPieces(
    texts: readonly string[],
    separator: string
): readonly string[] {
    const pieces: string[] = []
    for (let start = 0; start < texts.length; start += textsPerPiece) {
        const piece = texts.slice(start, start + textsPerPiece).join(separator)
        pieces.push(start === 0 ? piece : separator + piece)
    }
    return pieces
}
