import { useCallback, useMemo, useState } from 'react'
import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import type { DataIntegrityCheck } from '../../../dhis2/models/dataIntegrityCheck'
import type {
    AcceptScope,
    TakeBackScope,
} from '../../acceptance/dialog/acceptScope'
import { useCheckTitle } from '../../results/useCheckTitle'
import type { CoveredSet } from '../rows/useCoveredSet'
import {
    scopeOfRows,
    takeBackOfAcceptance,
    takeBackOfRows,
} from './acceptedScopes'

/** What is being asked of the admin. */
export type AcceptingAsk =
    | { readonly kind: 'accept'; readonly scope: AcceptScope }
    | { readonly kind: 'takeBack'; readonly scope: TakeBackScope }
    | {
          readonly kind: 'edit'
          readonly acceptance: Acceptance
          readonly title: string
          readonly found: number
      }

/**
 * What can be done about acceptances, each behind a dialog.
 *
 * @param foundOf how many issues a check finds
 */
export function useAccepting(
    { set, coverage }: CoveredSet,
    foundOf: (checkName: string) => number | undefined
) {
    const titleOf = useCheckTitle()
    const [ask, setAsk] = useState<AcceptingAsk>()
    const acceptRows = useCallback(
        (isChosen: (row: number) => boolean) => {
            const scope = scopeOfRows(set, coverage, isChosen, titleOf)
            if (scope.parts.length > 0) {
                setAsk({ kind: 'accept', scope })
            }
        },
        [set, coverage, titleOf]
    )
    const acceptCheck = useCallback(
        (check: DataIntegrityCheck) =>
            setAsk({
                kind: 'accept',
                scope: {
                    parts: [
                        {
                            checkName: check.name,
                            title: titleOf(check),
                            count: foundOf(check.name) ?? 0,
                            identities: undefined,
                        },
                    ],
                },
            }),
        [titleOf, foundOf]
    )
    const edit = useCallback(
        (acceptance: Acceptance) =>
            setAsk({
                kind: 'edit',
                acceptance,
                title: titleOf(acceptance.check),
                found: foundOf(acceptance.check) ?? 0,
            }),
        [titleOf, foundOf]
    )
    const takeBackRows = useCallback(
        (isChosen: (row: number) => boolean) => {
            const scope = takeBackOfRows(set, coverage, isChosen, titleOf)
            if (scope.entries.length > 0) {
                setAsk({ kind: 'takeBack', scope })
            }
        },
        [set, coverage, titleOf]
    )
    const takeBack = useCallback(
        (acceptance: Acceptance) =>
            setAsk({
                kind: 'takeBack',
                scope: takeBackOfAcceptance(
                    acceptance,
                    foundOf(acceptance.check) ?? 0,
                    titleOf(acceptance.check)
                ),
            }),
        [titleOf, foundOf]
    )
    const close = useCallback(() => setAsk(undefined), [])
    return useMemo(
        () => ({
            ask,
            acceptRows,
            acceptCheck,
            edit,
            takeBackRows,
            takeBack,
            close,
        }),
        [ask, acceptRows, acceptCheck, edit, takeBackRows, takeBack, close]
    )
}

export type Accepting = ReturnType<typeof useAccepting>
