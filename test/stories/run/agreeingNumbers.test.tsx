import { screen, within } from '@testing-library/react'
import type { Story } from '../support/openApp'
import { passTime } from '../support/passTime'
import {
    headline,
    jobsOf,
    openAtOneRow,
    runAllStandard,
    runBy,
    totalOf,
} from './runSteps'

/** What the page says of a run at one look. */
interface ToldNumbers {
    readonly phase: string
    readonly done: number
    readonly total: number
    /** Of the bar itself. */
    readonly filled: number
    readonly inChips: number
    /** "At least so much" is done, as the live region says. */
    readonly spokenPercent: number
    readonly spokenPhase: string
}

const runSection = () =>
    within(screen.getByRole('region', { name: 'Run of checks' }))

/** undefined while there is no bar that counts: before the start, at the end. */
function readNumbers(): ToldNumbers | undefined {
    if (screen.queryByRole('region', { name: 'Run of checks' }) === null) {
        return undefined
    }
    const [, phase, done, total] =
        /^(Counting|Listing|Second pass)\D+(\d+) of (\d+)$/.exec(
            headline() ?? ''
        ) ?? []
    if (phase === undefined) {
        return undefined
    }
    const bar = runSection().getByRole<HTMLProgressElement>('progressbar')
    expect(bar).toHaveAccessibleName(headline() ?? '')
    expect(bar.max).toBe(Number(total))
    const spoken = runSection().getByRole('status').textContent ?? ''
    const [, spokenPhase, spokenPercent] =
        /^(Counting|Listing|Second pass).*at least (\d+)\s?%/.exec(spoken) ?? []
    return {
        phase,
        done: Number(done),
        total: Number(total),
        filled: bar.value,
        inChips: totalOf('Queued') + totalOf('Running'),
        // Before the job has started, its headline is read out as it is.
        spokenPercent: Number(spokenPercent ?? 0),
        spokenPhase: spokenPhase ?? (spoken === headline() ? phase : spoken),
    }
}

/** Looks of the run at the server since the last call. */
const looksOf = ({ standin }: Story) =>
    standin.control
        .requests()
        .filter(({ url }) => /(summary|details)\/running$/.test(url)).length

const areAllOver = (story: Story, jobType: string, jobs: number) => {
    const records = jobsOf(story, jobType)
    return (
        records.length >= jobs &&
        records.every(
            ({ lastExecutedStatus }) => lastExecutedStatus !== 'NOT_STARTED'
        )
    )
}

/** Looks at the page again and again until the run is over. */
async function watch(
    story: Story,
    jobType: string,
    jobs: number,
    everyMs = 250
) {
    const told: ToldNumbers[] = []
    let looksAfterEnd = 0
    for (let step = 0; step < 400; step += 1) {
        const wasOver = areAllOver(story, jobType, jobs)
        looksOf(story)
        await passTime(everyMs)
        if (wasOver) {
            looksAfterEnd += looksOf(story)
        }
        const numbers = readNumbers()
        if (numbers !== undefined) {
            told.push(numbers)
        }
        if (screen.queryByText('The run has ended') !== null) {
            break
        }
    }
    return { told, looksAfterEnd }
}

const phasesOf = (told: readonly ToldNumbers[]) =>
    told
        .map(({ phase }) => phase)
        .filter((phase, index, all) => phase !== all[index - 1])

function expectAgreement(told: readonly ToldNumbers[]) {
    told.forEach((now, index) => {
        expect(now).toMatchObject({
            filled: now.done,
            spokenPhase: now.phase,
        })
        // What has been counted has its number, and waits for nothing.
        expect(now.inChips).toBe(
            now.phase === 'Counting' ? now.total - now.done : 0
        )
        const percent = (now.done / now.total) * 100
        expect(now.spokenPercent).toBeLessThanOrEqual(percent)
        expect(now.spokenPercent).toBeGreaterThan(percent - 25)
        const before = told[index - 1]
        if (before?.phase === now.phase) {
            expect(now.done).toBeGreaterThanOrEqual(before.done)
            expect(now.total).toBe(before.total)
        }
    })
}

describe('the numbers of a run, look by look', () => {
    it('agree in bar, chips and live region, and end when the job has', async () => {
        const story = await openAtOneRow({ history: false })
        await runAllStandard(story)
        const { told, looksAfterEnd } = await watch(
            story,
            'DATA_INTEGRITY_DETAILS',
            1
        )
        expect(phasesOf(told)).toEqual(['Counting', 'Listing'])
        expect(told.some(({ done }) => done > 0)).toBe(true)
        expectAgreement(told)
        expect(looksAfterEnd).toBe(1)
        expect(totalOf('Queued') + totalOf('Running')).toBe(0)
        expect(screen.getByText('The run has ended')).toHaveAttribute(
            'role',
            'status'
        )
    })

    it('agree from job to job, when slow checks run one at a time', async () => {
        const slow = [
            'data_elements_aggregate_abandoned',
            'data_elements_aggregate_no_data',
            'indicators_with_invalid_numerator',
            'program_indicators_with_invalid_filters',
        ]
        const story = await openAtOneRow({
            route: '/checks',
            onlyChecks: slow,
            history: false,
        })
        await runBy(story, 'Only count', /^Slow checks, one at a time/)
        const { told, looksAfterEnd } = await watch(
            story,
            'DATA_INTEGRITY',
            slow.length,
            1000
        )
        expect(new Set(told.map(({ done }) => done))).toEqual(
            new Set([0, 1, 2, 3])
        )
        expectAgreement(told)
        expect(looksAfterEnd).toBe(1)
    })

    it('agree in a second pass too, which counts its own checks', async () => {
        const story = await openAtOneRow({
            version: '2.42',
            history: false,
            before: ({ control }) =>
                control.setIssues('program_stages_no_programs', [
                    { name: 'Lost stage' },
                ]),
        })
        await runBy(story, 'Count and list issues', /^All standard checks/)
        const { told, looksAfterEnd } = await watch(
            story,
            'DATA_INTEGRITY_DETAILS',
            2
        )
        expect(phasesOf(told)).toEqual(['Counting', 'Listing', 'Second pass'])
        expectAgreement(told)
        expect(looksAfterEnd).toBe(1)
        expect(totalOf('Queued') + totalOf('Running')).toBe(0)
    })
})
