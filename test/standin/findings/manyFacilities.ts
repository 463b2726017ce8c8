import { placeName } from '../country/placeNames'
import { createRandom } from '../world/random'
import type { Issue } from './issue'

const kinds = [
    'Health Post',
    'Centre de Santé',
    'DISPENSARY',
    'Clinic',
] as const

/** As many facilities as wanted; always the same ones for a seed. */
export const manyFacilities = (
    seed: string | number,
    count: number
): Issue[] => {
    const random = createRandom(`many ${seed}`)
    return Array.from({ length: count }, (_, index) => ({
        id: random.uid(),
        name: `${random.pick(kinds)} ${placeName(random)} ${String(index).padStart(5, '0')}`,
        ...(index % 50 === 7 ? {} : { comment: index % 90 === 0 ? '3' : '4' }),
    }))
}
