import { jobPhase, type JobPhase } from '../../src/dhis2/jobs/jobPhase'
import { DataIntegrityReport } from '../../src/dhis2/models/dataIntegrityReport'
import { JobConfiguration } from '../../src/dhis2/models/jobConfiguration'
import { expectBy } from './expectModel'
import { isModelled, modelsFor } from './modelledRecordings'
import {
    hasRecordings,
    isTimeline,
    readRecordings,
    recordedVersions,
    type RecordedTimeline,
    type Recording,
} from './recordings'

function phaseOf(timeline: RecordedTimeline, index: number): JobPhase {
    return jobPhase(
        JobConfiguration.parse({
            id: 'JaeRXwGgRoj',
            schedulingType: 'ONCE_ASAP',
            ...timeline.moments.at(index)?.job,
        })
    )
}

/** Issues without a name are set aside, though the server has such ones. */
const notYetRead: readonly string[] = [
    '2.41 category-option-combos-disjoint-details',
    '2.41 catoptioncombos-no-catcombo-details',
    '2.42 catoptioncombos-no-catcombo-details',
    '2.43 catoptioncombos-no-catcombo-details',
]

if (!hasRecordings) {
    test('there are no recordings here: the models are not held against them', () => {
        expect(hasRecordings).toBe(false)
    })
}

const versions = hasRecordings ? recordedVersions : []

const itWithRecordings = hasRecordings ? test : test.skip

itWithRecordings('some recorded job has errors to be read', () => {
    const bodies = versions
        .flatMap(readRecordings)
        .filter(({ name }) => name === 'jobs-errors')
        .map((one) => (isTimeline(one) ? [] : one.body))
    expect(bodies.flat().length).toBeGreaterThan(0)
})

versions.forEach((version) =>
    describe(version, () => {
        const recorded = readRecordings(version)
        const exchanges = recorded.filter(
            (one): one is Recording => !isTimeline(one)
        )
        const timelines = recorded.filter(isTimeline)

        test('every answer to a call of ours has exactly one model', () => {
            const calls = exchanges.filter(isModelled)
            expect(calls.length).toBeGreaterThan(40)
            for (const recording of calls) {
                expect([recording.file, modelsFor(recording).length]).toEqual([
                    recording.file,
                    1,
                ])
            }
        })

        test('every model has something to read', () => {
            const models = new Set(exchanges.flatMap(modelsFor))
            expect([...models].sort()).toEqual(Object.keys(expectBy).sort())
        })

        const readable = exchanges.filter(
            ({ name }) => !notYetRead.includes(`${version} ${name}`)
        )

        test.each(
            readable.flatMap((recording) =>
                modelsFor(recording).map(
                    (model) => [recording.file, model, recording.body] as const
                )
            )
        )('%s is read whole as %s', (_file, model, raw) => {
            expectBy[model](raw)
        })

        test.each(timelines.map((one) => [one.file, one] as const))(
            '%s is read whole at every moment',
            (_file, { moments }) => {
                expect(moments.length).toBeGreaterThan(0)
                for (const { feed, progress, progressStatus, job } of moments) {
                    expectBy.feed(feed)
                    if (progressStatus === 200) {
                        expectBy.progress(progress)
                    }
                    expectBy.job({ id: 'JaeRXwGgRoj', ...job })
                }
            }
        )

        test.each<[name: string, first: JobPhase, last: JobPhase]>([
            ['summary-run-timeline', 'running', 'ended'],
            ['details-run-timeline', 'running', 'ended'],
            ['cancelled-run-timeline', 'running', 'ended'],
            ['queued-second-run-timeline', 'queued', 'ended'],
        ])('the job of %s is first %s, then %s', (name, first, last) => {
            const timeline = timelines.find((one) => one.name === name)
            if (timeline === undefined) {
                throw new Error(`${version} has no ${name}`)
            }
            expect([phaseOf(timeline, 0), phaseOf(timeline, -1)]).toEqual([
                first,
                last,
            ])
        })

        test('a job behind one that was cut off stays queued', () => {
            const stuck = timelines.filter(({ name }) =>
                name.startsWith('stuck')
            )
            expect(stuck).toHaveLength(version === '2.42' ? 1 : 0)
            for (const timeline of stuck) {
                expect(phaseOf(timeline, -1)).toBe('queued')
            }
        })

        test('a check that failed is in the report, with its error', () => {
            const failed = exchanges.find(
                ({ name }) => name === 'failing-check-summary'
            )
            const { results } = DataIntegrityReport.fromApi(failed?.body)
            expect(results.referee_fails_when_run).toMatchObject({
                count: -1,
                error: expect.any(String) as string,
            })
        })
    })
)
