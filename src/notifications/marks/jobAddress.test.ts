import { jobAddress, readJobAddress, resultAddress } from './jobAddress'

describe('the address of a job', () => {
    it('leads back to the job', () => {
        const job = { jobType: 'BRAND_NEW_JOB', taskUid: 'JaeRXwGgRoj' }
        expect(jobAddress(job)).toBe('/jobs/BRAND_NEW_JOB/JaeRXwGgRoj')
        expect(readJobAddress(job.jobType, job.taskUid)).toEqual(job)
    })

    it.each([
        ['A', 'short'],
        ['../me', 'JaeRXwGgRoj'],
        ['A', undefined],
        [undefined, undefined],
    ])('names no job in %s, %s', (jobType, taskUid) => {
        expect(readJobAddress(jobType, taskUid)).toBeUndefined()
    })

    it.each([
        ['DATA_INTEGRITY', '/checks'],
        ['DATA_INTEGRITY_DETAILS', '/checks'],
        ['PREDICTOR', undefined],
    ])('the result of %s is at %s', (jobType, address) => {
        expect(resultAddress(jobType)).toBe(address)
    })
})
