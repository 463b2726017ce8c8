import type { CheckEnd } from '../run'

export interface Culprit {
    readonly checkName: string
    readonly message: string
    /** Checks that failed after it and because of it, as far as is known. */
    readonly victims: readonly string[]
}

/**
 * A job runs its checks in one transaction: the first SQL error makes every
 * later check of the job fail. The failed check with the earliest start is the
 * culprit; whether the others can run shows when they run without it.
 */
export function findCulprit(
    failures: ReadonlyMap<string, CheckEnd>
): Culprit | undefined {
    const [first, ...others] = [...failures].sort(
        ([leftName, left], [rightName, right]) =>
            (left.startedAt ?? Infinity) - (right.startedAt ?? Infinity) ||
            // Within one millisecond: the error of a victim is the general one.
            Number(isGeneral(left)) - Number(isGeneral(right)) ||
            leftName.localeCompare(rightName)
    )
    return (
        first && {
            checkName: first[0],
            message: first[1].message ?? '',
            victims: others.map(([name]) => name),
        }
    )
}

const isGeneral = ({ message }: CheckEnd) =>
    message?.includes('GenericJDBCException') === true
