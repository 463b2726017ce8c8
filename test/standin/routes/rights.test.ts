/** @jest-environment node */
import { createAsker } from '../asking/ask'

const denied = (version: '2.41' | '2.42') => {
    const { get } = createAsker({ version, user: 'viewer' })
    return get('dataIntegrity/summary')
}

describe('rights', () => {
    it('keep viewers from results and runs, and say why from 2.42 on', () => {
        expect(denied('2.42')).toMatchObject({
            status: 403,
            contentType: 'application/json',
        })
        expect(denied('2.42').json()).toMatchObject({
            message:
                'Access is denied, requires one Authority from [F_PERFORM_MAINTENANCE]',
        })
        expect(denied('2.41').json()).toMatchObject({
            message: 'Access is denied',
        })
        const { post } = createAsker({ user: 'viewer' })
        expect(post('dataIntegrity/details', []).status).toBe(403)
    })

    it('let viewers read definitions, lists of names and jobs', () => {
        const { get, standin } = createAsker({ user: 'viewer' })
        const { id } = standin.control.startJob('DATA_INTEGRITY')
        for (const path of [
            'dataIntegrity',
            'dataIntegrity/summary/running',
            'dataIntegrity/details/completed',
            'jobConfigurations',
            `jobConfigurations/${id}`,
            'system/tasks',
        ]) {
            expect([path, get(path).status]).toEqual([path, 200])
        }
    })

    it('keep others’ progress and errors from those without job logs', () => {
        const { get, standin, wait } = createAsker()
        const { id } = standin.control.startJob('DATA_INTEGRITY')
        wait(20_000)
        expect(get(`jobConfigurations/${id}/errors`).text).toBe('{}')
        standin.control.setUser('maintainer')
        for (const part of ['progress', 'errors', 'progress/errors']) {
            expect(get(`jobConfigurations/${id}/${part}`)).toMatchObject({
                status: 403,
            })
        }
        const own = standin.control.startJob('DATA_INTEGRITY', {
            by: 'maintainer',
        })
        wait(20_000)
        expect(get(`jobConfigurations/${own.id}/progress`).status).toBe(200)
    })

    it('leave schedules to those who administer them', () => {
        const { post, get, remove } = createAsker({ user: 'maintainer' })
        const wish = { name: 'x', jobType: 'DATA_INTEGRITY' }
        expect(post('jobConfigurations', wish).json()).toMatchObject({
            message:
                "You don't have the proper permissions to create this object.",
            errorCode: 'E1006',
        })
        expect(get('me/authorization/ALL').text).toBe('false')
        expect(remove('jobConfigurations/D2datatrim8').status).toBe(403)
    })

    it('let whoever may perform maintenance free a stuck job, nobody else', () => {
        const { post, standin, wait } = createAsker({ user: 'viewer' })
        const { id } = standin.control.startJob('DATA_INTEGRITY')
        wait(1000)
        standin.control.restart()
        wait(100_000)
        expect(post(`jobConfigurations/${id}/revert`)).toMatchObject({
            status: 403,
        })
        standin.control.setUser('maintainer')
        expect(post(`jobConfigurations/${id}/revert`).status).toBe(204)
    })

    it('do not let a viewer stop somebody else’s job', () => {
        const { post, get, standin, wait } = createAsker({ user: 'viewer' })
        const { id } = standin.control.startJob('DATA_INTEGRITY', {
            checks: ['data_elements_aggregate_no_data'],
        })
        wait(1000)
        expect(post('scheduling/cancel/DATA_INTEGRITY').status).toBe(204)
        expect(post(`jobConfigurations/${id}/cancel`).status).toBe(403)
        wait(200_000)
        expect(get(`jobConfigurations/${id}`).json()).toMatchObject({
            lastExecutedStatus: 'COMPLETED',
        })
    })
})
