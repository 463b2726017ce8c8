import type {
    JobProgress,
    JobProgressItem,
} from '../../../dhis2/models/progress/jobProgress'
import type { NamesByDescription } from '../runContext'
import type { ProgressSign } from './look'

/** A tree that is not there (yet) says nothing. */
export function progressSign(
    progress: JobProgress | undefined,
    names: NamesByDescription
): ProgressSign {
    const items = progressItems(progress)
    return {
        current: items
            .filter(({ complete }) => complete !== true)
            .flatMap(({ description }) => names.get(description ?? '') ?? []),
    }
}

/** One item for each check that the job has begun. */
export function progressItems(
    progress: JobProgress | undefined
): readonly JobProgressItem[] {
    return (progress?.sequence ?? []).flatMap(({ stages = [] }) =>
        stages.flatMap(({ items = [] }) => items)
    )
}
