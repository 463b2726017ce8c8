import type { RecordedVersion, Recording } from '../../contract/recordings'
import {
    isTimeline,
    readRecording,
    readRecordings,
    recordedVersions,
} from '../../contract/recordings'

/** Method and path without identifiers: what kind of answer it is. */
const kindOf = ({ request, status }: Recording): string => {
    const path = request.path
        .replace(/\?.*$/, '')
        .replace(/\/[A-Za-z][A-Za-z0-9]{10}(?=\/|$)/g, '/{id}')
        .replace(/dataStore\/.*$/, 'dataStore')
        .replace(/dataIntegrity\/\w+\/details$/, 'one/details')
    return `${request.method} ${path} ${status}`
}

/** Metadata imports went otherwise on each server: 1 created or none. */
const isSharedKind = (kind: string): boolean =>
    /taskSummaries|\/progress|system\/tasks|jobConfigurations 200/.test(kind)

/** Bodies of all recorded answers of the same kind. */
export const createEvidence = (version: RecordedVersion) => {
    const bodies = new Map<string, unknown[]>()
    for (const other of recordedVersions) {
        for (const recorded of readRecordings(other)) {
            if (isTimeline(recorded)) {
                continue
            }
            const kind = kindOf(recorded)
            if (other === version || isSharedKind(kind)) {
                bodies.set(kind, [...(bodies.get(kind) ?? []), recorded.body])
            }
        }
    }
    // The rows of one check may look like those of any other.
    const ofOne = 'GET /api/one/details 200'
    const details = readRecording(version, 'details-after-run').body
    bodies.set(ofOne, [
        ...(bodies.get(ofOne) ?? []),
        ...Object.values(details as Record<string, unknown>),
    ])
    return (recorded: Recording): unknown[] =>
        bodies.get(kindOf(recorded)) ?? []
}
