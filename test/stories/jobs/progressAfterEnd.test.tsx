import { passTime } from '../support/passTime'
import { openJob } from './openJob'

describe('the progress of a job that has just ended', () => {
    it('is read again until the server has written it down, and no more', async () => {
        const { open, standin } = await openJob('PREDICTOR', {
            durationMs: 1000,
        })
        standin.control.advance(20_000)
        standin.control.fail(
            /progress$/,
            { kind: 'replace', body: { sequence: [] } },
            2
        )
        const reads = () =>
            standin.control
                .requests()
                .filter(({ url }) => url.endsWith('/progress')).length
        await open()
        await passTime(10_000)
        expect(reads()).toBe(3)
        await passTime(30_000)
        expect(reads()).toBe(0)
    })

    it('is let be where the server never has one', async () => {
        const { open, standin } = await openJob('PREDICTOR', {
            durationMs: 1000,
        })
        standin.control.advance(20_000)
        standin.control.fail(/progress$/, {
            kind: 'replace',
            body: { sequence: [] },
        })
        await open()
        await passTime(40_000)
        expect(
            standin.control
                .requests()
                .filter(({ url }) => url.endsWith('/progress'))
        ).toHaveLength(4)
    })
})
