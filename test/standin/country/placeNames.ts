import type { Random } from '../world/random'

const beginnings = [
    'Kas',
    'Mbu',
    'Nya',
    'Tchi',
    'Lua',
    'Bou',
    'Ouel',
    'Kiz',
    'Zam',
    'Fatou',
    'Séré',
    'Ngo',
] as const

const middles = ['ra', 'li', 'ngu', 'mé', 'ko', 'bwa', 'ssi', 'to', ''] as const
const endings = [
    'ndi',
    'ba',
    'ville',
    'léma',
    'sso',
    'nga',
    'kro',
    'wé',
    'mbo',
] as const

const arabicPlaces = [
    'النخيل',
    'الوادي',
    'السلام',
    'الميناء',
    'الزيتون',
] as const

export const placeName = (random: Random): string =>
    random.pick(beginnings) + random.pick(middles) + random.pick(endings)

const facilityKinds = [
    'Health Post',
    'Health Centre',
    'Centre de Santé',
    'Dispensaire',
    'Clinic',
    'Hôpital de District',
] as const

const longName = (place: string): string =>
    `Centre de Santé Maternelle, Infantile et de Planification Familiale de ${place}, annexe de l’Hôpital Général de Référence (bâtiment du programme élargi de vaccination)`

/** Mostly short, some in Arabic, a few very long. */
export const facilityName = (random: Random, number: number): string => {
    const place = placeName(random)
    if (number % 17 === 0) {
        return `مركز صحي ${random.pick(arabicPlaces)} ${number}`
    }
    return number % 211 === 0
        ? longName(place)
        : `${random.pick(facilityKinds)} ${place}`
}
