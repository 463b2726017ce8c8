/** Marks that decomposition splits off letters: accents, cedillas, points. */
const marks = /\p{M}+/gu

const plain = /^[\u0000-\u007f]*$/

/** Text as it is compared in a search: without case and without accents. */
export function foldText(text: string): string {
    return plain.test(text)
        ? text.toLowerCase()
        : text.normalize('NFD').replace(marks, '').toLowerCase()
}
