/**
 * What two spellings of one section have in common: servers write "Data sets"
 * for some checks and "Data Sets" for others.
 */
export function sectionKey(section: string): string {
    return section.trim().toLowerCase()
}
