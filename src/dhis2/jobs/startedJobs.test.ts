import { createStartedJobs } from './startedJobs'

const memory = (stored: string | null = null) => {
    const texts = new Map<string, string>()
    return {
        getItem: (key: string) => texts.get(key) ?? stored,
        setItem: (key: string, value: string) => void texts.set(key, value),
    }
}
const job = (taskUid: string) => ({ jobType: 'PREDICTOR', taskUid })

describe('started jobs', () => {
    it('lists the newest first, each once', () => {
        const jobs = createStartedJobs(memory(), 'me')
        jobs.announce(job('a'))
        jobs.announce(job('b'))
        jobs.announce(job('a'))
        expect(jobs.list()).toMatchObject([job('a'), job('b')])
    })

    it('tells two runs of one configured job apart', () => {
        jest.useFakeTimers('modern').setSystemTime(1_000)
        const jobs = createStartedJobs(memory(), 'me')
        jobs.announce(job('a'))
        jest.setSystemTime(2_000)
        jobs.announce(job('a'))
        expect(jobs.list()).toEqual([{ ...job('a'), announcedAt: 2_000 }])
        jest.useRealTimers()
    })

    it('tells whoever listens, and no one who has stopped', () => {
        const jobs = createStartedJobs(memory(), 'me')
        const listener = jest.fn()
        const stop = jobs.subscribe(listener)
        jobs.announce(job('a'))
        stop()
        jobs.announce(job('b'))
        expect(listener).toHaveBeenCalledTimes(1)
    })

    it('outlives a reload', () => {
        const storage = memory()
        createStartedJobs(storage, 'me').announce(job('a'))
        expect(createStartedJobs(storage, 'me').list()).toMatchObject([
            job('a'),
        ])
    })

    it('knows nothing of the jobs of another server or user', () => {
        const storage = memory()
        createStartedJobs(storage, 'me').announce(job('a'))
        createStartedJobs(storage, 'other').announce(job('b'))
        expect(createStartedJobs(storage, 'third').list()).toEqual([])
        expect(createStartedJobs(storage, 'me').list()).toMatchObject([
            job('a'),
        ])
    })

    it.each(['{', '"text"', '[1, {"jobType": "A"}]'])(
        'begins empty with %s in the storage',
        (stored) => {
            expect(createStartedJobs(memory(stored), 'me').list()).toEqual([])
        }
    )

    it('does without a storage that refuses', () => {
        const refuse = () => {
            throw new Error('QuotaExceededError')
        }
        const jobs = createStartedJobs(
            { getItem: refuse, setItem: refuse },
            'me'
        )
        jobs.announce(job('a'))
        expect(jobs.list()).toMatchObject([job('a')])
    })
})
