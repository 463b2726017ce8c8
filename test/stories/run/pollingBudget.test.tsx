import { gzipSync } from 'zlib'
import { screen } from '@testing-library/react'
import type { Story } from '../support/openApp'
import { passTime } from '../support/passTime'
import { openAtOneRow, runAllStandard, runBy } from './runSteps'

const mostRequests = 30
const mostBytes = 100_000
/** Once a run has listed what it found: which lists failed is read once. */
const mostBytesWithLists = 130_000

/** To save a run: the lists of its issues, a few checks at a time, and the store. */
const mostToSave = 10

const isOfSaving = (url: string) =>
    /dataStore\/integrity-monitor|dataIntegrity\/details\?/.test(url)

/** What was asked for to follow the run, and how much of it to save it. */
function spentBy({ standin }: Story) {
    const requests = standin.control.requests()
    const spent = requests.filter(({ url }) => !isOfSaving(url))
    return {
        requests: spent.length,
        bytes: spent.reduce((sum, one) => sum + one.bytes, 0),
        toSave: requests.length - spent.length,
    }
}

/** Counts what answers weigh on the line, where a server compresses them. */
function weighCompressed() {
    let bytes = 0
    const send = globalThis.fetch
    globalThis.fetch = async (...call) => {
        const response = await send(...call)
        if (isOfSaving(new Request(...call).url)) {
            return response
        }
        const body = await response.clone().text()
        bytes += gzipSync(body).length
        return response
    }
    return () => bytes
}

describe('the budget of a run of all standard checks', () => {
    it.each(['2.41', '2.42', '2.43'] as const)(
        'holds in its first minute on %s',
        async (version) => {
            const story = await openAtOneRow({ version })
            const compressed = weighCompressed()
            story.standin.control.requests()
            await runAllStandard(story)
            await passTime(60_000, 500)
            expect(screen.getByText('The run has ended')).toBeInTheDocument()
            const { requests, bytes, toSave } = spentBy(story)
            expect(requests).toBeLessThanOrEqual(mostRequests)
            expect(bytes).toBeLessThanOrEqual(mostBytesWithLists)
            expect(toSave).toBeGreaterThan(0)
            expect(toSave).toBeLessThanOrEqual(mostToSave)
            expect(compressed()).toBeLessThanOrEqual(mostBytes / 3)
        }
    )

    it('holds where issues are counted only', async () => {
        const story = await openAtOneRow({ version: '2.42' })
        story.standin.control.requests()
        await runBy(story, 'Only count', /^All standard checks/)
        await passTime(60_000, 500)
        expect(screen.getByText('The run has ended')).toBeInTheDocument()
        const { requests, bytes } = spentBy(story)
        expect(requests).toBeLessThanOrEqual(mostRequests)
        expect(bytes).toBeLessThanOrEqual(mostBytes)
    })

    it('holds in every minute of a long one', async () => {
        const story = await openAtOneRow({
            before: ({ control }) => {
                control.startJob('DATA_INTEGRITY', {
                    checks: [
                        'orgunits_no_coordinates',
                        'indicators_with_invalid_numerator',
                        'indicators_with_invalid_denominator',
                    ],
                })
                control.advance(200)
            },
        })
        story.standin.control.requests()
        for (let minute = 0; minute < 3; minute += 1) {
            await passTime(60_000, 500)
            const { requests, bytes } = spentBy(story)
            expect(requests).toBeLessThanOrEqual(mostRequests)
            expect(bytes).toBeLessThanOrEqual(mostBytes)
        }
    })

    it('asks for next to nothing while nothing goes on', async () => {
        const story = await openAtOneRow()
        story.standin.control.requests()
        await passTime(300_000, 1000)
        const watches = story.standin.control
            .requests()
            .filter(({ url }) => url.includes('DATA_INTEGRITY'))
        expect(watches.length).toBeLessThanOrEqual(6)
        watches.forEach(({ bytes }) => expect(bytes).toBeLessThan(60))
    })
})
