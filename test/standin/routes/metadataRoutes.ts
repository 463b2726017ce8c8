import { route } from '../http/router'
import type { Handler, Route } from '../http/router'
import type { World } from '../world/world'
import { queryList } from './queryList'
import { createUnitEntries } from './unitEntries'

const userGroupNames = ['Data managers', 'District officers', 'HIV team']

/** Where units lie, and who can be written to. */
export const metadataRoutes = (world: World): Route[] => {
    const unitEntries = createUnitEntries(world)
    const userGroups = Array.from({ length: 25 }, (_, index) => ({
        displayName: `${userGroupNames[index % 3] ?? ''} ${index + 1}`,
        id: `userGroup${String(index).padStart(2, '0')}`,
    }))
    const sendMessage: Handler = ({ body }) => {
        const { users, userGroups, organisationUnits } = JSON.parse(
            body
        ) as Record<string, unknown>
        if (users ?? userGroups ?? organisationUnits) {
            return world.answers.message(201, {
                message: 'Message conversation created',
            })
        }
        const refusal = ['No recipients selected.', 'E1004'] as const
        return world.version === '2.41'
            ? world.answers.message(409, {
                  message: refusal[0],
                  errorCode: refusal[1],
              })
            : world.answers.error(409, ...refusal)
    }
    return [
        route('POST /api/messageConversations', sendMessage),
        route('GET /api/organisationUnits', (request) =>
            world.answers.json(
                queryList(
                    'organisationUnits',
                    unitEntries(request),
                    request,
                    world.version
                )
            )
        ),
        route('GET /api/userGroups', (request) =>
            world.answers.json(
                queryList('userGroups', userGroups, request, world.version)
            )
        ),
    ]
}
