import type { ImportCounts } from './importCounts'

/** What the last notification of an import tells of its end. */
export interface ImportMessage {
    readonly status: string
    readonly counts: ImportCounts
}

const ending =
    /\bstatus (\w+), (\d+) created, (\d+) updated, (\d+) deleted, (\d+) ignored/i

/**
 * Reads the end of an import out of its last notification, which is all that a
 * list of jobs has of it; undefined for any other text.
 *
 * Source: "Import complete with status WARNING, 1 created, 0 updated, 0
 * deleted, 11 ignored" in `GET /api/system/tasks`, DHIS2 2.41 to 2.44, in
 * English on every server.
 */
export function readImportMessage(
    message: string | undefined
): ImportMessage | undefined {
    const [, status, ...figures] = ending.exec(message ?? '') ?? []
    if (status === undefined) {
        return undefined
    }
    const [created = 0, updated = 0, deleted = 0, ignored = 0] =
        figures.map(Number)
    const total = created + updated + deleted + ignored
    return { status, counts: { created, updated, deleted, ignored, total } }
}
