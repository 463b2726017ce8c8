import type { AcceptanceDetails } from '../../../dhis2/acceptances/acceptance'

/** What is being written of an acceptance, as it stands in the fields. */
export interface AcceptanceDraft {
    /** '' while none is chosen. */
    readonly reason: string
    readonly comment: string
    readonly responsible: string
    readonly until: string
    readonly atMost: string
}

/** What a draft is held against. */
export interface DraftFrame {
    /** The day of the server, `2026-11-23`. */
    readonly today: string
    /** How many issues a whole check finds; undefined: it is no whole check. */
    readonly found: number | undefined
}

/** What is wrong with a draft, by field. */
export interface DraftFaults {
    readonly reason?: 'missing'
    readonly until?: 'noDay' | 'past'
    readonly atMost?: 'noNumber' | 'passed'
}

/** A new one: a whole check is accepted with what it finds now. */
export const newDraft = ({ found }: DraftFrame): AcceptanceDraft => ({
    reason: '',
    comment: '',
    responsible: '',
    until: '',
    atMost: found === undefined ? '' : String(found),
})

export const draftOf = ({
    atMost,
    ...texts
}: AcceptanceDetails): AcceptanceDraft => ({
    ...texts,
    atMost: atMost === undefined ? '' : String(atMost),
})

export function draftFaults(
    { reason, until, atMost }: AcceptanceDraft,
    { today, found }: DraftFrame
): DraftFaults {
    return {
        ...(reason === '' ? { reason: 'missing' } : {}),
        ...(until !== '' && !isDay(until)
            ? { until: 'noDay' }
            : until !== '' && until < today
              ? { until: 'past' }
              : {}),
        ...(found === undefined || atMost.trim() === ''
            ? {}
            : !/^\d{1,9}$/.test(atMost.trim())
              ? { atMost: 'noNumber' }
              : Number(atMost) < found
                ? { atMost: 'passed' }
                : {}),
    }
}

/** Whether it is a day that there is: not February 30. */
function isDay(text: string): boolean {
    const moment = /^\d{4}-\d{2}-\d{2}$/.test(text)
        ? new Date(`${text}T00:00:00.000Z`)
        : undefined
    return (
        moment !== undefined &&
        !Number.isNaN(moment.getTime()) &&
        moment.toISOString().startsWith(text)
    )
}

/** What a draft without faults says. */
export const detailsOf = (
    { atMost, comment, responsible, ...rest }: AcceptanceDraft,
    { found }: DraftFrame
): AcceptanceDetails => ({
    ...rest,
    comment: comment.trim(),
    responsible: responsible.trim(),
    atMost:
        found === undefined || atMost.trim() === ''
            ? undefined
            : Number(atMost),
})
