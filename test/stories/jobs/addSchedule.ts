import type { Standin } from '../../standin/createStandin'

/** Puts a configured job on the server, as its scheduler app does. */
export function addSchedule({ handle }: Standin, jobType: string): string {
    const parameters = jobType.startsWith('DATA_INTEGRITY')
        ? {
              jobParameters: {
                  type: 'SUMMARY',
                  checks: ['dashboards_no_items'],
              },
          }
        : {}
    const created = handle({
        method: 'POST',
        url: 'http://standin.test/api/jobConfigurations',
        headers: {
            'x-requested-with': 'XMLHttpRequest',
            'content-type': 'application/json',
        },
        body: JSON.stringify({
            name: 'Nightly job',
            jobType,
            cronExpression: '0 0 2 ? * *',
            ...parameters,
        }),
    })
    const message = JSON.parse(String(created.body)) as {
        response: { uid: string }
    }
    return message.response.uid
}
