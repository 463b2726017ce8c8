import { sectionKey } from '../../sectionKey'

/**
 * Sections as they are shown: where servers spell one in several ways, as it
 * comes first, which is also how the filter offers it.
 */
export function sectionSpelling(
    sections: readonly (string | undefined)[]
): (section: string | undefined) => string {
    const spellings = new Map<string, string>()
    sections.forEach((section = '') => {
        const key = sectionKey(section)
        if (!spellings.has(key)) {
            spellings.set(key, section)
        }
    })
    return (section = '') => spellings.get(sectionKey(section)) ?? section
}
