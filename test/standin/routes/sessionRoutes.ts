import type { Incoming } from '../http/incoming'
import { route } from '../http/router'
import type { Route } from '../http/router'
import type { World } from '../world/world'
import { displayNameOf, hasAuthority } from '../world/userAccounts'
import type { UserAccount } from '../world/userAccounts'
import { selectFields } from './selectFields'

const meJson = (world: World, user: UserAccount) => {
    const created = world.time.format(Date.UTC(2024, 0, 8, 7, 12))
    return {
        id: user.id,
        username: user.username,
        surname: user.surname,
        firstName: user.firstName,
        name: displayNameOf(user),
        displayName: displayNameOf(user),
        email: `${user.username}@example.org`,
        created,
        lastUpdated: created,
        access: {
            manage: true,
            write: true,
            read: true,
            update: true,
            delete: true,
        },
        settings: Object.fromEntries(world.settings.user),
        authorities: user.authorities,
        organisationUnits: [],
        dataViewOrganisationUnits: [],
        userRoles: [{ id: 'yrB6vc5Ip3r' }],
        userGroups: [],
        programs: [],
        dataSets: [],
    }
}

const authorizationAnswer = (world: World, request: Incoming) => {
    const name = request.parameters.authority
    return world.answers.json(
        name === undefined
            ? request.user.authorities
            : hasAuthority(request.user, name)
    )
}

/** Who is asking. */
export const sessionRoutes = (world: World): Route[] => [
    route('GET /api/me', ({ user, query }) =>
        world.answers.json(
            selectFields(
                meJson(world, user),
                query.getAll('fields').join(',') || '*'
            )
        )
    ),
    route('GET /api/me/authorization', (request) =>
        authorizationAnswer(world, request)
    ),
    route('GET /api/me/authorities', (request) =>
        authorizationAnswer(world, request)
    ),
    route('GET /api/me/authorization/{authority}', (request) =>
        authorizationAnswer(world, request)
    ),
    route('GET /api/me/dashboard', () =>
        world.answers.json({
            unreadInterpretations: 0,
            unreadMessageConversations: 3,
        })
    ),
]
