export type UserName = 'admin' | 'maintainer' | 'viewer'

export type UserAccount = {
    id: string
    username: string
    firstName: string
    surname: string
    authorities: readonly string[]
}

const adminAuthorities: readonly string[] = [
    'F_METADATA_IMPORT',
    'F_METADATA_EXPORT',
    'F_IMPERSONATE_USER',
    'F_VIEW_UNAPPROVED_DATA',
    'ALL',
    'F_USER_VIEW',
    'F_EXPORT_DATA',
    'F_SYSTEM_SETTING',
    'F_PERFORM_MAINTENANCE',
    'M_dhis-web-app-management',
    'F_RUN_VALIDATION',
    'F_PREDICTOR_RUN',
    'F_JOB_LOG_READ',
    'F_VIEW_SERVER_INFO',
]

export const userAccounts: Readonly<Record<UserName, UserAccount>> = {
    admin: {
        id: 'M5zQapPyTZI',
        username: 'admin',
        firstName: 'admin',
        surname: 'admin',
        authorities: adminAuthorities,
    },
    maintainer: {
        id: 'h3HSRIO11Cr',
        username: 'maintainer',
        firstName: 'Mwajuma',
        surname: 'Okello',
        authorities: ['F_PERFORM_MAINTENANCE', 'M_integritymonitor'],
    },
    viewer: {
        id: 'QsNJ8TMlCWt',
        username: 'viewer',
        firstName: 'Zoë',
        surname: 'N’Diaye',
        authorities: ['M_integritymonitor'],
    },
}

export const isUserName = (text: string): text is UserName =>
    Object.keys(userAccounts).includes(text)

export const displayNameOf = (user: UserAccount): string =>
    `${user.firstName} ${user.surname}`

export const hasAuthority = (user: UserAccount, authority: string): boolean =>
    user.authorities.includes('ALL') || user.authorities.includes(authority)

/** How other objects mention a user. */
export const userReference = (user: UserAccount) => ({
    id: user.id,
    code: user.username,
    name: displayNameOf(user),
    displayName: displayNameOf(user),
    username: user.username,
})
