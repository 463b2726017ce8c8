import { createRandom } from '../world/random'
import type { Random } from '../world/random'
import type { OrganisationUnit } from './organisationUnit'
import { facilityName, placeName } from './placeNames'

const provinceCount = 18
const districtCount = 120
const unitCount = 1400

const unit = (
    random: Random,
    level: OrganisationUnit['level'],
    name: string,
    number: number,
    parent?: OrganisationUnit
): OrganisationUnit => ({
    id: random.uid(),
    name,
    code: `OU_${level}${String(number).padStart(5, '0')}`,
    level,
    ancestors: parent ? [...parent.ancestors, parent] : [],
    parentName: parent?.name ?? '',
})

const unitAt = <T>(units: readonly T[], index: number): T | undefined =>
    units[index % units.length]

/** About 1,400 organisation units of a country that does not exist. */
export const buildCountry = (seed: string | number): OrganisationUnit[] => {
    const random = createRandom(`country ${seed}`)
    const country = unit(random, 1, 'République de Kalindi', 1)
    const provinces = Array.from({ length: provinceCount }, (_, index) =>
        unit(random, 2, `${placeName(random)} Province`, index, country)
    )
    const districts = Array.from({ length: districtCount }, (_, index) => {
        const name =
            index % 9 === 0
                ? `District ${String(index + 1).padStart(3, '0')}`
                : `District de ${placeName(random)}`
        return unit(random, 3, name, index, unitAt(provinces, index))
    })
    const facilityCount = unitCount - 1 - provinceCount - districtCount
    const facilities = Array.from({ length: facilityCount }, (_, index) =>
        unit(
            random,
            4,
            facilityName(random, index + 1),
            index,
            unitAt(districts, index)
        )
    )
    return [country, ...provinces, ...districts, ...facilities]
}
