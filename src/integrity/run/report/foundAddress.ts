import { checkAddress } from '../../checkAddress'
import type { Run } from '../run'

/** More checks than this make an address that nobody can read or send. */
const mostNamed = 10

/**
 * Where that is shown which a run has found: the rows of its checks, or, where
 * they were counted only, the checks themselves.
 *
 * @param names checks in which it found issues
 */
export function foundAddress({ mode }: Run, names: readonly string[]): string {
    const [first, ...others] = names
    if (first !== undefined && others.length === 0) {
        return checkAddress(first)
    }
    if (mode === 'counts') {
        return '/checks?state=issues'
    }
    return names.length > mostNamed
        ? '/issues'
        : `/issues?${new URLSearchParams(names.map((name) => ['check', name])).toString()}`
}

/**
 * Where that is shown which has failed in a run; undefined where no one page
 * shows just that: a check can be counted and fail when it is listed.
 *
 * @param names checks that failed, in either way
 */
export function failedAddress(
    { ends }: Run,
    names: readonly string[]
): string | undefined {
    const [first, ...others] = names
    if (first !== undefined && others.length === 0) {
        return checkAddress(first)
    }
    const isShownAsFailed = (name: string) =>
        ends.summary[name]?.state === 'failed'
    return names.every(isShownAsFailed) ? '/checks?state=failed' : undefined
}
