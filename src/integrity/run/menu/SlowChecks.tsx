import i18n from '@dhis2/d2-i18n'
import { Checkbox, NoticeBox } from '@dhis2/ui'

interface SlowChecksProps {
    /** How many of the checks to run are slow. */
    readonly count: number
    readonly isOneByOne: boolean
    readonly onChange: (isOneByOne: boolean) => void
}

/** What slow checks mean for everybody, and the milder way to run them. */
export function SlowChecks({ count, isOneByOne, onChange }: SlowChecksProps) {
    if (count === 0) {
        return null
    }
    return (
        <>
            <NoticeBox
                warning
                title={i18n.t('{{count}} check is marked as slow', {
                    count,
                    defaultValue_plural: '{{count}} checks are marked as slow',
                })}
            >
                {i18n.t(
                    'A slow check can take minutes and keeps the database busy for everyone. On a production server, run slow checks one at a time, outside office hours.'
                )}
            </NoticeBox>
            {count > 1 && (
                <Checkbox
                    checked={isOneByOne}
                    onChange={({ checked }) => onChange(checked)}
                    label={i18n.t('Run the slow checks one at a time')}
                />
            )}
        </>
    )
}
