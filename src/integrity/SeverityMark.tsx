import {
    isKnownSeverity,
    type KnownSeverity,
} from '../dhis2/models/dataIntegritySeverity'
import { Mark } from '../ui/words/Mark'
import { severityLabel } from './labels'
import styles from './SeverityMark.module.css'

/** Each known severity has a shape of its own, so colour is never alone. */
const shapes: Record<
    KnownSeverity,
    { path: string; className: string | undefined }
> = {
    CRITICAL: { path: 'M8 1 15 8 8 15 1 8Z', className: styles.critical },
    SEVERE: { path: 'M8 2 15 14H1Z', className: styles.severe },
    WARNING: { path: 'M8 2a6 6 0 1 0 .01 0Z', className: styles.warning },
    INFO: { path: 'M3 3h10v10H3Z', className: styles.info },
}

const unknownShape = {
    path: 'M4 2h8l4 6-4 6H4L0 8Z',
    className: styles.unknown,
}

interface SeverityMarkProps {
    readonly severity: string | undefined
}

/** A severity as shape, colour and word. */
export function SeverityMark({ severity }: SeverityMarkProps) {
    const { path, className } =
        severity !== undefined && isKnownSeverity(severity)
            ? shapes[severity]
            : unknownShape
    return (
        <Mark figure={path} size={12} figureClassName={className}>
            {severityLabel(severity)}
        </Mark>
    )
}
