/**
 * Marks that are accents: those that Latin, Greek and Cyrillic letters carry,
 * the vowel points of Arabic and Hebrew, and the stroke that only lengthens an
 * Arabic word. Marks of other scripts are no accents: in Devanagari, Bengali
 * or Thai they are vowels, and they tell one word from another.
 */
const accents =
    '\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u0898-\\u089f\\u08ca-\\u08e1\\u08e3-\\u08ff\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufb1e\\ufe20-\\ufe2f'

/** Signs that are not seen: they part, join or turn the letters around them. */
const unseen =
    '\\u00ad\\u034f\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe00-\\ufe0f\\ufeff'

const leftOut = new RegExp(`[${accents}${unseen}]+`, 'g')

/** Letters that do not decompose, as they are typed where keys lack them. */
const plainLetters: Readonly<Record<string, string>> = {
    đ: 'd',
    ð: 'd',
    ɖ: 'd',
    ɗ: 'd',
    ħ: 'h',
    ı: 'i',
    ɩ: 'i',
    ĸ: 'k',
    ƙ: 'k',
    ł: 'l',
    ŋ: 'n',
    ɲ: 'n',
    ø: 'o',
    ɔ: 'o',
    ß: 'ss',
    ſ: 's',
    ŧ: 't',
    ƭ: 't',
    þ: 'th',
    æ: 'ae',
    œ: 'oe',
    ɓ: 'b',
    ə: 'e',
    ǝ: 'e',
    ɛ: 'e',
    ƒ: 'f',
    ɣ: 'g',
    ʋ: 'v',
    ƴ: 'y',
    ς: 'σ',
    '‘': "'",
    '’': "'",
    ʻ: "'",
    ʼ: "'",
    '\u00a0': ' ',
    '\u202f': ' ',
}

const letters = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g')

const plain = /^[\u0000-\u007f]*$/

/**
 * Text as it is compared in every search: without case and without accents,
 * with letters that few keyboards have as people type them instead. What is
 * left is composed again, so that a vowel sign or a syllable of two parts is
 * not found by its first part alone.
 */
export function foldText(text: string): string {
    if (plain.test(text)) {
        return text.toLowerCase()
    }
    const bare = text.normalize('NFD').toLowerCase().replace(leftOut, '')
    return plain.test(bare)
        ? bare
        : bare
              .replace(letters, (letter) => plainLetters[letter] ?? letter)
              .normalize('NFC')
}
