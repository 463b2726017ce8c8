import styles from '../IntegrityReport.module.css'

interface ReportFactsProps {
    readonly facts: readonly (readonly [label: string, value: string])[]
}

/** Of which server, of when, and how much of it is known. */
export function ReportFacts({ facts }: ReportFactsProps) {
    return (
        <dl className={styles.facts}>
            {facts.map(([label, value]) => (
                <div key={label}>
                    <dt>{label}</dt>
                    <dd dir="auto">{value}</dd>
                </div>
            ))}
        </dl>
    )
}
