/** @jest-environment node */
import { createAsker } from '../standin/asking/ask'
import {
    compareSampledTree,
    sampledTrees,
} from '../standin/replay/compareSampledTree'
import { replayVersion } from '../standin/replay/replayVersion'
import {
    hasRecordings,
    readRecording,
    readRecordingsOf,
    recordedSets,
    recordedVersions,
} from './recordings'

/**
 * The stand-in goes through everything that was done with a real server of
 * its version, and gives answers of the same status, type and shape.
 */
const describeRecorded = hasRecordings ? describe : describe.skip

const servers = recordedVersions.flatMap((version) =>
    recordedSets.map((set) => [version, set] as const)
)

for (const [version, set] of servers) {
    describe(`stand-in of ${version} against a real server, ${set}`, () => {
        let differences = new Map<string, string[]>()

        beforeAll(() => {
            differences = replayVersion(version, set)
        })

        const files = readRecordingsOf(version, set).map(({ file }) => file)

        it.each(files)('%s', (file) => {
            expect(differences.get(file)).toEqual([])
        })
    })
}

describeRecorded('types of jobs that can be scheduled', () => {
    it.each(recordedVersions)('are those of %s', (version) => {
        const asker = createAsker({ version })
        expect(asker.get('jobConfigurations/jobTypes').json()).toEqual(
            readRecording(version, 'job-types').body
        )
    })
})

describeRecorded('tree of a run that goes on', () => {
    it.each(['2.42', '2.43'] as const)('has the shape of %s', (version) => {
        expect(sampledTrees(version).length).toBeGreaterThan(0)
        expect(compareSampledTree(version)).toEqual([])
    })
})
