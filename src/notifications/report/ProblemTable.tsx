import i18n from '@dhis2/d2-i18n'
import type { ImportProblem } from '../../dhis2/models/imports/importProblem'
import { formatCount } from '../../ui/words/format'
import { LevelMark } from '../marks/LevelMark'
import { LongText } from './LongText'
import { MoreButton } from './MoreButton'
import { problemHeading } from './problemHeading'
import styles from './RecordTable.module.css'
import { rowRanges } from './rowRanges'
import { useFirstRows } from './useFirstRows'

interface ProblemTableProps {
    readonly problems: readonly ImportProblem[]
    readonly occurrences: number
}

/** What an import refused, or warns of, and why. */
export function ProblemTable({ problems, occurrences }: ProblemTableProps) {
    const { shown, further, showFurther } = useFirstRows(problems)
    if (problems.length === 0) {
        return null
    }
    return (
        <>
            <h4 className={styles.heading}>
                {problemHeading(problems, occurrences)}
            </h4>
            <div className={styles.scroll}>
                <table className={styles.table}>
                    <thead>
                        <tr>
                            <th scope="col">{i18n.t('Severity')}</th>
                            <th scope="col">{i18n.t('Code')}</th>
                            <th scope="col">{i18n.t('Kind')}</th>
                            <th scope="col">
                                {i18n.t('Rows of the file, from 1')}
                            </th>
                            <th scope="col">{i18n.t('Occurrences')}</th>
                            <th scope="col">{i18n.t('Name')}</th>
                            <th scope="col">{i18n.t('Property')}</th>
                            <th scope="col">{i18n.t('Message')}</th>
                            <th scope="col">{i18n.t('Object')}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {shown.map((problem, index) => (
                            <ProblemRow key={index} problem={problem} />
                        ))}
                    </tbody>
                </table>
            </div>
            <MoreButton count={further} onClick={showFurther} />
        </>
    )
}

function ProblemRow({ problem }: { problem: ImportProblem }) {
    const { severity, code, kind, indexes, name, property } = problem
    return (
        <tr>
            <td>
                <LevelMark level={severity === 'error' ? 'ERROR' : 'WARN'} />
            </td>
            <td>
                <code>{code ?? '–'}</code>
            </td>
            <td>{kind ?? '–'}</td>
            <td>
                <LongText text={rowRanges(indexes) || '–'} />
            </td>
            <td className={styles.number}>
                {formatCount(problem.occurrences)}
            </td>
            <td dir="auto">{name ?? '–'}</td>
            <td>{property === undefined ? '–' : <code>{property}</code>}</td>
            <td>
                <LongText text={problem.message || '–'} />
            </td>
            <td>
                <ProblemObjects problem={problem} />
            </td>
        </tr>
    )
}

function ProblemObjects({ problem }: { problem: ImportProblem }) {
    if (problem.objects.length === 0) {
        return <>{'–'}</>
    }
    return (
        <ul className={styles.objects}>
            {problem.objects.map(({ role, id }, index) => (
                <li key={index}>
                    {role !== undefined && `${role} `}
                    <code>{id}</code>
                </li>
            ))}
        </ul>
    )
}
