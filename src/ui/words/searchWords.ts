import { foldText } from './foldText'

/** The words of a search, the longest and so the rarest first. */
export function searchWords(text: string): readonly string[] {
    return foldText(text)
        .split(/\s+/)
        .filter((word) => word !== '')
        .sort((left, right) => right.length - left.length)
}
