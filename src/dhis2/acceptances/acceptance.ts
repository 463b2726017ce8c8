import type { IdentityColumns } from '../store/identityColumns'

/** Why an issue may stay; a later app may know more of them. */
export const acceptanceReasons = [
    'byDesign',
    'willBeMended',
    'checkIsWrong',
    'legacy',
] as const
export type AcceptanceReason = (typeof acceptanceReasons)[number]

/** What an admin says of what is accepted; all of it can be edited. */
export interface AcceptanceDetails {
    /** One of `acceptanceReasons`, or what a later app has written. */
    readonly reason: string
    readonly comment: string
    /** Who mends it or answers for it, in free words. */
    readonly responsible: string
    /** The last day on which it holds, `2026-12-31`; '' without end. */
    readonly until: string
    /** Of a whole check: it holds while no more issues are found. */
    readonly atMost: number | undefined
}

/** Who has done something, as far as that is known. */
export interface AcceptanceAuthor {
    readonly id?: string | undefined
    readonly name?: string | undefined
}

/** Whose act it was, and when, in milliseconds since 1970. */
export interface AcceptanceAct {
    readonly by: AcceptanceAuthor
    readonly at: number
}

export type AcceptanceChange = Partial<AcceptanceDetails>

/** What has been edited: fields that have changed, before and after. */
export interface AcceptanceEdit extends AcceptanceAct {
    readonly before: AcceptanceChange
    readonly after: AcceptanceChange
}

/**
 * Issues of one check that are accepted, or all that it finds, now and later.
 * What has been taken back is not among them.
 */
export interface Acceptance extends AcceptanceAct {
    /** Under which it is stored. */
    readonly key: string
    readonly check: string
    /**
     * Keys as `acceptedKey` makes them, in their order, with their marks;
     * undefined: the whole check.
     */
    readonly issues: IdentityColumns | undefined
    readonly details: AcceptanceDetails
    /** The first one first. */
    readonly edits: readonly AcceptanceEdit[]
}

/** Begins the key of an issue that was one of several with the same. */
const exactSign = '!'

/**
 * Part of the identity of an accepted issue. One that stood alone under its
 * key is known by it, whatever becomes of its comment; where a check lists a
 * UID several times, only the issue with the same comment and refs is meant.
 */
export const acceptedKey = (key: string, isAlone: boolean): string =>
    isAlone ? key : `${exactSign}${key}`

export const isExactKey = (accepted: string): boolean =>
    accepted.startsWith(exactSign)

/** The key of the issue that was accepted, as `issueKey` makes it. */
export const keyOfAccepted = (accepted: string): string =>
    isExactKey(accepted) ? accepted.slice(exactSign.length) : accepted
