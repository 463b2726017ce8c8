import i18n from '@dhis2/d2-i18n'
import type { DataIntegrityResult } from '../dhis2/models/dataIntegrityResult'
import { listedBeyondCount } from './checkState'
import { listedBeyondCountLabel } from './labels'

interface ListedNoteProps {
    readonly result: DataIntegrityResult | undefined
    readonly className?: string | undefined
}

/** What the list of a check has to say beside its count; mostly nothing. */
export function ListedNote({ result, className }: ListedNoteProps) {
    const beyond = result ? listedBeyondCount(result) : 0
    const error = result?.listingError
    return (
        <>
            {beyond !== 0 && (
                <span className={className}>
                    {listedBeyondCountLabel(beyond)}
                </span>
            )}
            {error !== undefined && (
                <span className={className} dir="auto" title={error}>
                    {i18n.t('Its issues could not be listed: {{reason}}', {
                        reason: error,
                        nsSeparator: '-:-',
                    })}
                </span>
            )}
        </>
    )
}
