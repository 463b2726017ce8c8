import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import { AcceptanceFacts } from '../../acceptance/AcceptanceFacts'
import type { Accepting } from '../accepted/useAccepting'

interface IssueAcceptanceProps {
    /** Undefined: the issue is open. */
    readonly acceptance: Acceptance | undefined
    readonly row: number
    readonly accepting: Accepting
}

/** Whether an issue is accepted, and what can be done about that. */
export function IssueAcceptance({
    acceptance,
    row,
    accepting: { acceptRows, takeBackRows, edit },
}: IssueAcceptanceProps) {
    const isThis = (other: number) => other === row
    return acceptance === undefined ? (
        <p>
            <Button small onClick={() => acceptRows(isThis)}>
                {i18n.t('Accept this issue…')}
            </Button>
        </p>
    ) : (
        <AcceptanceFacts
            acceptance={acceptance}
            onEdit={() => edit(acceptance)}
            onTakeBack={() => takeBackRows(isThis)}
        />
    )
}
