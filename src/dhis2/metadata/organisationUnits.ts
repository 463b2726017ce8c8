import type { ReadRows } from '../reading/unreadable'
import { read, type CallOptions } from '../wire/request'
import type { DataEngine } from '../wire/dataEngine'
import { resourcePath } from '../wire/resourcePath'
import { readUnits, type OrganisationUnit } from './organisationUnit'

/**
 * Organisation units as the server has them, and where they lie. Rejects with a
 * `Dhis2Error`.
 */
export class OrganisationUnitAccessor {
    constructor(private readonly engine: DataEngine) {}

    /**
     * Units with their ancestors, in one request; about 300 bytes each. One
     * that the server does not have is not among them.
     *
     * `GET /api/organisationUnits?filter=id:in:[…]`, DHIS2 2.41 to 2.44, any
     * user.
     *
     * @param unitIds UIDs, so few that they fit into one address
     */
    listWithAncestors(
        unitIds: readonly string[],
        options: CallOptions = {}
    ): Promise<ReadRows<OrganisationUnit>> {
        return read(
            this.engine,
            resourcePath(
                ['organisationUnits'],
                [
                    ['filter', `id:in:[${unitIds.join(',')}]`],
                    ['fields', 'id,displayName,ancestors[id,displayName]'],
                    ['paging', false],
                ]
            ),
            readUnits,
            options
        )
    }
}
