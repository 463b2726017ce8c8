import { isTimeline, readRecordings } from '../../contract/recordings'
import type { RecordedVersion } from '../../contract/recordings'
import { createAsker } from '../asking/ask'
import { recordedMaps } from '../shape/recordedMaps'
import { shapeOf } from '../shape/shape'
import { shapeDifferences } from '../shape/shapeDifferences'

const isSampled = (progress: unknown): boolean =>
    JSON.stringify(progress).length > 100

/** Trees that were written down while their job was running. */
export const sampledTrees = (version: RecordedVersion): unknown[] =>
    readRecordings(version)
        .filter(isTimeline)
        .flatMap(({ moments }) => moments)
        .filter(
            ({ job, progress }) =>
                job.jobStatus === 'RUNNING' && isSampled(progress)
        )
        .map(({ progress }) => progress)

/** Our standard run is over too soon: a slow one gets to the same place. */
export const compareSampledTree = (version: RecordedVersion): string[] => {
    const { start, wait, get } = createAsker({ version })
    const checks = ['DNI', 'ONC', 'data_elements_aggregate_no_data']
    const id = start('dataIntegrity/summary', checks)
    wait(16_000)
    const actual = get(`jobConfigurations/${id}/progress`).json()
    const recorded = shapeOf(sampledTrees(version), recordedMaps('', 200))
    return shapeDifferences({
        recorded,
        evidence: recorded,
        actual: shapeOf([actual]),
    })
}
