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
    readRecordings,
    recordedVersions,
} from './recordings'

/**
 * The stand-in goes through everything that was done with a real server of
 * its version, and gives answers of the same status, type and shape.
 */
const describeRecorded = hasRecordings ? describe : describe.skip

for (const version of recordedVersions) {
    const files = hasRecordings
        ? readRecordings(version).map((recorded) => recorded.file)
        : ['no recordings']

    describeRecorded(`stand-in of ${version} against a real server`, () => {
        let differences = new Map<string, string[]>()

        beforeAll(() => {
            differences = replayVersion(version)
        })

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
