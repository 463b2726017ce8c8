/** What the tests read in answers; the stand-in itself does not use these. */
export type JobAnswer = {
    id: string
    jobStatus: string
    lastExecutedStatus: string
    lastExecuted?: string
    lastFinished?: string
    nextExecutionTime?: string
    schedulingType: string
    enabled: boolean
}

export type RowAnswer = {
    uid: string
    level: string
    message: string
    completed: boolean
    time: string
    dataType?: string
}

export type IssueAnswer = {
    id?: string
    name: string
    comment?: string
    refs?: string[]
}

export type ResultAnswer = {
    name: string
    startTime: string
    finishedTime: string
    error?: string
    count?: number
    percentage?: number
    issues?: IssueAnswer[]
}

export type ResultsAnswer = Record<string, ResultAnswer>

export type ItemAnswer = {
    status: string
    description: string
    error?: string
    duration: number
    complete: boolean
}

export type TreeAnswer = {
    sequence: {
        status: string
        cancelledTime?: string
        duration: number
        stages: {
            status: string
            summary?: string
            error?: string
            totalItems: number
            items: ItemAnswer[]
        }[]
    }[]
}
