import i18n from '@dhis2/d2-i18n'
import type { ListedRun } from '../../../dhis2/store/listedRuns'
import { EmptyNotice } from '../../../ui/notices/EmptyNotice'
import { FoldedNotice } from '../../../ui/notices/FoldedNotice'
import { UnreadableNotice } from '../../../ui/notices/UnreadableNotice'

interface OddRunNoticeProps {
    readonly id: string
    /** null where there is none of this id. */
    readonly saved: Exclude<ListedRun['saved'], { kind: 'ok' }> | null
}

/** An entry that this app cannot read: it is shown and kept as it is. */
export function OddRunNotice({ id, saved }: OddRunNoticeProps) {
    if (saved === null) {
        return (
            <EmptyNotice title={i18n.t('This run is not kept, or no longer')}>
                <code dir="ltr">{id}</code>
            </EmptyNotice>
        )
    }
    return saved.kind === 'newer' ? (
        <FoldedNotice
            kind="information"
            title={i18n.t(
                'Run {{id}} was saved by a newer version of this app (format {{format}}). It is kept as it is.',
                { id, format: saved.format }
            )}
        />
    ) : (
        <UnreadableNotice
            title={i18n.t(
                'Run {{id}} could not be read. It is kept as it is.',
                { id }
            )}
            values={[saved.unreadable]}
        />
    )
}
