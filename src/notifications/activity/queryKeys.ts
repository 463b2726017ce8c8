/** Names of what the query client keeps of jobs. */
export const notificationKeys = {
    activity: ['notifications', 'activity'],
    running: ['notifications', 'running'],
    overview: ['notifications', 'overview'],
    /** Everything of every job that was opened. */
    jobs: ['notifications', 'job'],
    /** Everything of one job. */
    job: (taskUid: string) => ['notifications', 'job', taskUid],
    /** A configured job has the same UID in each of its runs. */
    progress: (taskUid: string, run: string, isOver: boolean) => [
        'notifications',
        'job',
        taskUid,
        run,
        'progress',
        isOver,
    ],
    errors: (taskUid: string, run: string) => [
        'notifications',
        'job',
        taskUid,
        run,
        'errors',
    ],
    summary: (taskUid: string, run: string) => [
        'notifications',
        'job',
        taskUid,
        run,
        'summary',
    ],
    /** What the list has made of a summary. */
    outcome: (taskUid: string, run: string) => [
        'notifications',
        'job',
        taskUid,
        run,
        'outcome',
    ],
} as const
