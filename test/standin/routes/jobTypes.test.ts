/** @jest-environment node */
import { createAsker } from '../asking/ask'

type TypeAnswer = {
    name: string
    jobType: string
    schedulingType: string
    jobParameters: { name: string; fieldName: string; required: boolean }[]
}

const typesOf = (version: '2.41' | '2.42' | '2.43') =>
    createAsker({ version })
        .get('jobConfigurations/jobTypes')
        .json<{ jobTypes: TypeAnswer[] }>().jobTypes

describe('types of jobs that can be scheduled', () => {
    it.each([
        ['2.41' as const, 21],
        ['2.42' as const, 21],
        ['2.43' as const, 20],
    ])('of %s are %i', (version, count) => {
        expect(typesOf(version)).toHaveLength(count)
    })

    it('go by a time of day, but one goes on and on', () => {
        const others = typesOf('2.42').filter(
            ({ schedulingType }) => schedulingType !== 'CRON'
        )
        expect(others).toMatchObject([
            {
                name: 'Continuous analytics table',
                jobType: 'CONTINUOUS_ANALYTICS_TABLE',
                schedulingType: 'FIXED_DELAY',
            },
        ])
    })

    it('have words for their parameters and say which must be given', () => {
        const push = typesOf('2.43').find(
            ({ jobType }) => jobType === 'HTML_PUSH_ANALYTICS'
        )
        expect(push?.jobParameters).toMatchObject([
            { name: 'dashboard', fieldName: 'Dashboard', required: true },
            { name: 'receivers', fieldName: 'Receivers', required: true },
            { name: 'mode', fieldName: 'Mode', required: true },
        ])
    })
})
