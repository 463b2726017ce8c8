export type Severity = 'INFO' | 'WARNING' | 'SEVERE' | 'CRITICAL'

/** What a server knows about a check before it has run it. */
export type CheckFact = {
    name: string
    displayName: string
    section: string
    sectionOrder: number
    severity: Severity
    description?: string
    introduction?: string
    recommendation?: string
    issuesIdType?: string
    isSlow: boolean
    isProgrammatic: boolean
    code: string
}
