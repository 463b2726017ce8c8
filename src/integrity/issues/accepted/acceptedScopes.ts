import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import { issuesToAccept } from '../../acceptance/covered/issuesToAccept'
import { issuesToTakeBack } from '../../acceptance/covered/issuesToTakeBack'
import type {
    AcceptScope,
    TakeBackScope,
} from '../../acceptance/dialog/acceptScope'
import type { TitleOfCheck } from '../../checkTitles'
import type { IssueSet } from '../rows/issueSet'
import type { SetCoverage } from '../rows/setCoverage'

/** The chosen rows that are open, to be accepted. */
export function scopeOfRows(
    set: IssueSet,
    { marks }: SetCoverage,
    isChosen: (row: number) => boolean,
    titleOf: TitleOfCheck
): AcceptScope {
    return {
        parts: set.checks.flatMap(({ check, issues }, index) => {
            const start = set.starts[index] ?? 0
            const isTaken = (place: number) =>
                marks[start + place] === 0 && isChosen(start + place)
            let count = 0
            for (let place = 0; place < issues.length; place += 1) {
                count += isTaken(place) ? 1 : 0
            }
            return count === 0
                ? []
                : [
                      {
                          checkName: check.name,
                          title: titleOf(check),
                          count,
                          identities: () =>
                              issuesToAccept(
                                  issues,
                                  isTaken,
                                  (place) => marks[start + place] === 1
                              ),
                      },
                  ]
        }),
    }
}

/** What makes the chosen rows open again that are accepted. */
export function takeBackOfRows(
    set: IssueSet,
    coverage: SetCoverage,
    isChosen: (row: number) => boolean,
    titleOf: TitleOfCheck
): TakeBackScope {
    const scopes = set.checks.flatMap(({ check }, index): TakeBackScope[] => {
        const ofCheck = coverage.checks[index]
        if (ofCheck === undefined) {
            return []
        }
        const start = set.starts[index] ?? 0
        const isChosenPlace = (place: number) => isChosen(start + place)
        const { parts, whole } = issuesToTakeBack(ofCheck, isChosenPlace)
        let count = 0
        ofCheck.codes.forEach((code, place) => {
            const isOfWhole =
                whole.length > 0 &&
                ofCheck.acceptances[code - 1]?.issues === undefined
            count += code !== 0 && (isOfWhole || isChosenPlace(place)) ? 1 : 0
        })
        return count === 0
            ? []
            : [
                  {
                      count,
                      checks: 1,
                      whole: whole.length > 0 ? [titleOf(check)] : [],
                      entries: [
                          ...parts.map(({ acceptance, issues }) => ({
                              acceptance,
                              issues:
                                  issues.keys.length ===
                                  acceptance.issues?.keys.length
                                      ? undefined
                                      : issues,
                          })),
                          ...whole.map((acceptance) => ({
                              acceptance,
                              issues: undefined,
                          })),
                      ],
                  },
              ]
    })
    return {
        count: scopes.reduce((sum, { count }) => sum + count, 0),
        checks: scopes.length,
        whole: scopes.flatMap(({ whole }) => whole),
        entries: scopes.flatMap(({ entries }) => entries),
    }
}

/** @param found how many issues the check finds */
export const takeBackOfAcceptance = (
    acceptance: Acceptance,
    found: number,
    title: string
): TakeBackScope => ({
    count: acceptance.issues?.keys.length ?? found,
    checks: 1,
    whole: acceptance.issues === undefined ? [title] : [],
    entries: [{ acceptance, issues: undefined }],
})
