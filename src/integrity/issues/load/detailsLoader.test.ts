import { NetworkError } from '../../../dhis2/errors'
import { DataIntegrityReport } from '../../../dhis2/models/dataIntegrityReport'
import { DetailsLoader } from './detailsLoader'

/** A server that answers when it is told to. */
function slowServer() {
    const requests: {
        checks: readonly string[]
        signal: AbortSignal | undefined
        answer: () => void
        fail: () => void
    }[] = []
    return {
        requests,
        maintenance: {
            getIntegrityReport: ({
                checks = [],
                signal,
            }: {
                checks?: readonly string[] | undefined
                signal?: AbortSignal | undefined
            } = {}) =>
                new Promise<DataIntegrityReport>((resolve, reject) =>
                    requests.push({
                        checks,
                        signal,
                        answer: () =>
                            resolve(
                                DataIntegrityReport.fromApi(
                                    Object.fromEntries(
                                        checks.map((name) => [
                                            name,
                                            { issues: [{ name }] },
                                        ])
                                    )
                                )
                            ),
                        fail: () => reject(new NetworkError('down')),
                    })
                ),
        },
    }
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve))
const { signal } = new AbortController()

describe('DetailsLoader', () => {
    it('joins small checks, and gives each its own answer', async () => {
        const { requests, maintenance } = slowServer()
        const loader = new DetailsLoader(maintenance)
        const answers = Promise.all([
            loader.load('a', 3, signal),
            loader.load('b', 4, signal),
        ])
        await settled()
        expect(requests.map(({ checks }) => checks)).toEqual([['a', 'b']])
        requests[0]?.answer()
        expect(await answers).toMatchObject([
            { kind: 'listed', result: { issues: [{ name: 'a' }] } },
            { kind: 'listed', result: { issues: [{ name: 'b' }] } },
        ])
    })

    it('has at most four requests under way', async () => {
        const { requests, maintenance } = slowServer()
        const loader = new DetailsLoader(maintenance)
        for (let index = 0; index < 6; index += 1) {
            void loader.load(`check${index}`, 3000 + index, signal)
        }
        await settled()
        expect(requests).toHaveLength(4)
        requests[0]?.answer()
        await settled()
        expect(requests).toHaveLength(5)
    })

    it('asks for each check of a failed request alone', async () => {
        const { requests, maintenance } = slowServer()
        const loader = new DetailsLoader(maintenance)
        const first = Promise.allSettled([
            loader.load('a', 3, signal),
            loader.load('b', 4, signal),
        ])
        await settled()
        requests[0]?.fail()
        expect((await first).map(({ status }) => status)).toEqual([
            'rejected',
            'rejected',
        ])
        void loader.load('a', 3, signal)
        void loader.load('b', 4, signal)
        await settled()
        expect(requests.slice(1).map(({ checks }) => checks)).toEqual([
            ['a'],
            ['b'],
        ])
    })

    it('stops a request once nobody waits for any of it', async () => {
        const { requests, maintenance } = slowServer()
        const loader = new DetailsLoader(maintenance)
        const [one, two, late] = [1, 2, 3].map(() => new AbortController())
        const answers = Promise.allSettled([
            loader.load('a', 3, one?.signal ?? signal),
            loader.load('b', 4, two?.signal ?? signal),
        ])
        await settled()
        one?.abort()
        expect(requests[0]?.signal?.aborted).toBe(false)
        two?.abort()
        expect(requests[0]?.signal?.aborted).toBe(true)
        expect((await answers).map(({ status }) => status)).toEqual([
            'rejected',
            'rejected',
        ])
        const never = loader.load('c', 1, late?.signal ?? signal)
        late?.abort()
        await expect(never).rejects.toMatchObject({ kind: 'aborted' })
        await settled()
        expect(requests).toHaveLength(1)
    })
})
