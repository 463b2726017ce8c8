import i18n from '@dhis2/d2-i18n'
import type { ImportPart } from '../../dhis2/models/imports/importReport'
import { CountCells, CountHeads, ImportCountsTable } from './ImportCountsTable'
import { kindRows } from './kindRows'
import { LongText } from './LongText'
import { MoreButton } from './MoreButton'
import { ProblemTable } from './ProblemTable'
import { ReadableValue } from './ReadableValue'
import styles from './RecordTable.module.css'
import { RejectedRows } from './RejectedRows'
import { useFirstRows } from './useFirstRows'

interface ImportPartsProps {
    readonly parts: readonly ImportPart[]
    readonly isRehearsal: boolean
}

/** The pieces of one import: which went wrong, and why. */
export function ImportParts({ parts, isRehearsal }: ImportPartsProps) {
    const { shown, further, showFurther } = useFirstRows(parts)
    if (parts.length === 0) {
        return null
    }
    const hasReferences = parts.some(
        ({ report }) => report.reference !== undefined
    )
    return (
        <>
            <h4 className={styles.heading}>
                {i18n.t('{{count}} part', {
                    count: parts.length,
                    defaultValue_plural: '{{count}} parts',
                })}
            </h4>
            <div className={styles.scroll}>
                <table className={styles.table}>
                    <thead>
                        <tr>
                            <th scope="col">{i18n.t('Part')}</th>
                            <th scope="col">{i18n.t('Status')}</th>
                            {hasReferences && (
                                <th scope="col">{i18n.t('Object')}</th>
                            )}
                            <th scope="col">{i18n.t('Message')}</th>
                            <CountHeads isRehearsal={isRehearsal} />
                        </tr>
                    </thead>
                    <tbody>
                        {shown.map(({ number, report }) => (
                            <tr key={number}>
                                <th scope="row">{String(number)}</th>
                                <td>{report.status ?? '–'}</td>
                                {hasReferences && (
                                    <td>
                                        <code>{report.reference ?? '–'}</code>
                                    </td>
                                )}
                                <td>
                                    <LongText
                                        text={
                                            report.messages.join(' · ') || '–'
                                        }
                                    />
                                </td>
                                <CountCells counts={report.totals} />
                            </tr>
                        ))}
                    </tbody>
                </table>
            </div>
            <MoreButton count={further} onClick={showFurther} />
            {shown.map((part) => (
                <PartDetails
                    key={part.number}
                    part={part}
                    isRehearsal={isRehearsal}
                />
            ))}
        </>
    )
}

/** What one piece of an import refused, and what else it says. */
function PartDetails({
    part,
    isRehearsal,
}: {
    part: ImportPart
    isRehearsal: boolean
}) {
    const { number, report } = part
    const hasRest = Object.keys(report.rest).length > 0
    if (
        report.problems.length === 0 &&
        report.rejectedIndexes.length === 0 &&
        report.kinds.length === 0 &&
        report.parts.length === 0 &&
        !hasRest
    ) {
        return null
    }
    return (
        <section className={styles.part}>
            <h4 className={styles.heading}>
                {i18n.t('Part {{number}}', { number })}
            </h4>
            <ImportCountsTable
                rows={kindRows(report.kinds)}
                isRehearsal={isRehearsal}
            />
            <ProblemTable
                problems={report.problems}
                occurrences={report.occurrences}
            />
            <RejectedRows indexes={report.rejectedIndexes} />
            <ImportParts parts={report.parts} isRehearsal={isRehearsal} />
            {hasRest && (
                <ReadableValue
                    title={i18n.t('What else it says')}
                    value={report.rest}
                />
            )}
        </section>
    )
}
