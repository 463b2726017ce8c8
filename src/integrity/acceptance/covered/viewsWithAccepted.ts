import { knownOutcome, type CheckView } from '../../checkView'

/** How many issues each check is known to have found, by its name. */
export const foundCounts = (
    views: readonly CheckView[]
): Readonly<Record<string, number>> =>
    Object.fromEntries(
        views.flatMap((view) => {
            const outcome = knownOutcome(view)
            return outcome?.kind === 'issues'
                ? [[view.check.name, outcome.count] as const]
                : []
        })
    )

/** @param accepted issues by check */
export const withAccepted = (
    views: readonly CheckView[],
    accepted: ReadonlyMap<string, number>
): readonly CheckView[] =>
    accepted.size === 0
        ? views
        : views.map((view) => ({
              ...view,
              accepted: accepted.get(view.check.name),
          }))
