export type OrganisationUnit = {
    id: string
    name: string
    code: string
    /** 1 country, 2 province, 3 district, 4 facility. */
    level: 1 | 2 | 3 | 4
    /** Names and ids from the root down, without the unit itself. */
    ancestors: readonly { id: string; name: string }[]
    parentName: string
}
