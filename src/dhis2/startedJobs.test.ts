import { createStartedJobs } from './startedJobs'

const memory = (stored: string | null = null) => {
    let text = stored
    return {
        getItem: () => text,
        setItem: (_: string, value: string) => {
            text = value
        },
    }
}
const job = (taskUid: string) => ({ jobType: 'PREDICTOR', taskUid })

describe('started jobs', () => {
    it('lists the newest first, each once', () => {
        const jobs = createStartedJobs(memory())
        jobs.announce(job('a'))
        jobs.announce(job('b'))
        jobs.announce(job('a'))
        expect(jobs.list()).toEqual([job('a'), job('b')])
    })

    it('tells whoever listens, and no one who has stopped', () => {
        const jobs = createStartedJobs(memory())
        const listener = jest.fn()
        const stop = jobs.subscribe(listener)
        jobs.announce(job('a'))
        stop()
        jobs.announce(job('b'))
        expect(listener).toHaveBeenCalledTimes(1)
    })

    it('outlives a reload', () => {
        const storage = memory()
        createStartedJobs(storage).announce(job('a'))
        expect(createStartedJobs(storage).list()).toEqual([job('a')])
    })

    it.each(['{', '"text"', '[1, {"jobType": "A"}]'])(
        'begins empty with %s in the storage',
        (stored) => {
            expect(createStartedJobs(memory(stored)).list()).toEqual([])
        }
    )

    it('does without a storage that refuses', () => {
        const refuse = () => {
            throw new Error('QuotaExceededError')
        }
        const jobs = createStartedJobs({ getItem: refuse, setItem: refuse })
        jobs.announce(job('a'))
        expect(jobs.list()).toEqual([job('a')])
    })
})
