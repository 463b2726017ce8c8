import { DeniedError } from '../errors'
import type { OrganisationUnit } from './organisationUnit'
import type { OrganisationUnitAccessor } from './organisationUnits'

/** A table that scrolls brings new rows more often than that. */
const restMs = 300

/** More than a screen has rows; their UIDs make an address of 1,000 characters. */
const unitsPerRequest = 60

/** Rows that come and go must not ask a server in trouble so often. */
const retryAfterMs = 60_000

/**
 * Where units lie, for those that are in sight: looked up together once
 * scrolling rests, and remembered, also that the server does not have one. It
 * adds to what is read without it, so it fails in silence.
 */
export interface AncestorLookup {
    /**
     * Names from the root down, none at the root and of a unit that the server
     * does not have; undefined while they are not known.
     */
    readonly ancestorsOf: (unitId: string) => readonly string[] | undefined
    /**
     * Looks a unit up if it still is wanted after a rest.
     *
     * @returns how to want it no more
     */
    readonly want: (unitId: string) => () => void
    /** @returns how to stop listening */
    readonly subscribe: (listener: () => void) => () => void
}

/** Nothing is asked again of a server that refuses, or while the page is hidden. */
export function createAncestorLookup(
    units: Pick<OrganisationUnitAccessor, 'listWithAncestors'>,
    now: () => number = Date.now
): AncestorLookup {
    const known = new Map<string, readonly string[]>()
    /** By how many rows each unit is wanted. */
    const wanted = new Map<string, number>()
    const listeners = new Set<() => void>()
    let rest: ReturnType<typeof setTimeout> | undefined
    let isAsking = false
    let isDenied = false
    let retryAt = -Infinity

    const missing = () =>
        [...wanted.keys()].filter((unitId) => !known.has(unitId))

    const schedule = () => {
        clearTimeout(rest)
        if (!isAsking && !isDenied) {
            rest = setTimeout(() => void lookUp(), restMs)
        }
    }

    const lookUp = async () => {
        const unitIds = missing().slice(0, unitsPerRequest)
        if (unitIds.length === 0 || now() < retryAt) {
            return
        }
        if (document.hidden) {
            document.addEventListener('visibilitychange', schedule, {
                once: true,
            })
            return
        }
        isAsking = true
        try {
            const { rows } = await units.listWithAncestors(unitIds)
            const ancestors = ancestorsById(rows)
            for (const unitId of unitIds) {
                known.set(unitId, ancestors.get(unitId) ?? [])
            }
            listeners.forEach((listener) => listener())
        } catch (error) {
            isDenied = error instanceof DeniedError
            retryAt = now() + retryAfterMs
        }
        isAsking = false
        if (missing().length > 0) {
            schedule()
        }
    }

    return {
        ancestorsOf: (unitId) => known.get(unitId),
        want: (unitId) => {
            wanted.set(unitId, (wanted.get(unitId) ?? 0) + 1)
            if (!known.has(unitId)) {
                schedule()
            }
            return () => {
                const others = (wanted.get(unitId) ?? 0) - 1
                if (others > 0) {
                    wanted.set(unitId, others)
                } else {
                    wanted.delete(unitId)
                }
            }
        },
        subscribe: (listener) => {
            listeners.add(listener)
            return () => listeners.delete(listener)
        },
    }
}

const ancestorsById = (rows: readonly OrganisationUnit[]) =>
    new Map(
        rows.map(({ id, ancestors = [] }) => [
            id,
            ancestors.map(({ id, displayName }) => displayName ?? id),
        ])
    )
