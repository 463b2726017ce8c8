/** Names of what the query client keeps of jobs. */
export const notificationKeys = {
    activity: ['notifications', 'activity'],
    running: ['notifications', 'running'],
    overview: ['notifications', 'overview'],
    /** Everything of one job. */
    job: (taskUid: string) => ['notifications', 'job', taskUid],
    progress: (taskUid: string, isOver: boolean) => [
        'notifications',
        'job',
        taskUid,
        'progress',
        isOver,
    ],
    errors: (taskUid: string) => ['notifications', 'job', taskUid, 'errors'],
    summary: (taskUid: string) => ['notifications', 'job', taskUid, 'summary'],
} as const
