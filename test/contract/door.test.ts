import {
    ConflictError,
    DeniedError,
    type Dhis2Error,
    NotFoundError,
    RejectedError,
    ServerError,
    SessionEndedError,
} from '../../src/dhis2/errors'
import { MaintenanceAccessor } from '../../src/dhis2/integrity/maintenance'
import { create, read } from '../../src/dhis2/wire/request'
import { TaskAccessor } from '../../src/dhis2/jobs/tasks'
import {
    hasRecordings,
    isTimeline,
    readRecording,
    readRecordings,
    recordedVersions,
    type Recording,
} from './recordings'
import { openWire } from './wire'

const wire = openWire()

const loginPage = '<!doctype html><html><title>Login</title></html>'

/** Answers every request as the real server once did. */
function replay({ status, contentType, location, body }: Recording) {
    wire.server.answerWith((response, { url }) => {
        if (url === '/login') {
            response.writeHead(200, { 'content-type': 'text/html' })
            response.end(loginPage)
            return
        }
        response.writeHead(status, {
            ...(contentType ? { 'content-type': contentType } : {}),
            ...(location ? { location: '/login' } : {}),
        })
        response.end(typeof body === 'string' ? body : JSON.stringify(body))
    })
}

const errorClasses = new Map<number, typeof Dhis2Error | typeof ServerError>([
    [302, SessionEndedError],
    [400, RejectedError],
    [401, SessionEndedError],
    [403, DeniedError],
    [404, NotFoundError],
    [409, ConflictError],
    [500, ServerError],
])

if (!hasRecordings) {
    test('there are no recordings here: the door is not held against them', () => {
        expect(hasRecordings).toBe(false)
    })
}

const versions = hasRecordings ? recordedVersions : []

versions.forEach((version) =>
    describe(version, () => {
        const failures = readRecordings(version).filter(
            (recorded): recorded is Recording =>
                !isTimeline(recorded) && recorded.status >= 300
        )

        test('has recorded failures of every kind', () => {
            // The 500 of a job that has not begun is an empty 200 on 2.41.
            const expected = [...errorClasses.keys()].filter(
                (status) => status !== 500 || version !== '2.41'
            )
            const statuses = new Set(failures.map(({ status }) => status))
            expect([...statuses].sort()).toEqual(expected)
        })

        test.each(failures.map((one) => [one.status, one.file, one] as const))(
            '%d is an error of its own: %s',
            async (status, _file, recording) => {
                replay(recording)
                const isRead = recording.request.method === 'GET'
                const asIs = (raw: unknown) => raw
                const call = isRead
                    ? read(wire.engine, 'anything', asIs)
                    : create(wire.engine, 'anything', {}, asIs)
                const error: unknown = await call.catch(
                    (cause: unknown) => cause
                )
                expect(error).toBeInstanceOf(errorClasses.get(status))
                const body = recording.body as {
                    message?: string
                    errorCode?: string
                }
                expect(error).toMatchObject({
                    status: status === 302 ? undefined : status,
                    serverMessage: body.message,
                    errorCode: body.errorCode,
                })
            }
        )

        test('403 names the authority, where the server does', async () => {
            replay(readRecording(version, 'viewer-summary'))
            const call = new MaintenanceAccessor(
                wire.engine
            ).getIntegrityReport({
                checks: ['ONC'],
            })
            await expect(call).rejects.toMatchObject({
                missingAuthorities:
                    version === '2.41' ? [] : ['F_PERFORM_MAINTENANCE'],
            })
        })

        test('a report goes the whole way', async () => {
            const recording = readRecording(version, 'failing-check-summary')
            replay(recording)
            const report = await new MaintenanceAccessor(
                wire.engine
            ).getIntegrityReport({ checks: ['x'], details: false })
            expect(Object.keys(report.results)).toEqual(
                Object.keys(recording.body as object)
            )
            expect(wire.server.requests).toHaveLength(1)
        })

        test('a started job goes the whole way', async () => {
            const recording = readRecording(
                version,
                'start-with-a-failing-check'
            )
            replay(recording)
            const names = recording.request.body as string[]
            const job = await new MaintenanceAccessor(wire.engine).startSummary(
                names
            )
            expect(recording.body).toMatchObject({ response: job })
            expect(wire.server.requests).toEqual([
                expect.objectContaining({
                    method: 'POST',
                    url: '/api/42/dataIntegrity/summary',
                    body: JSON.stringify(names),
                }),
            ])
        })

        test('a cancel goes the whole way, though its answer is empty', async () => {
            replay(readRecording(version, 'cancel-job'))
            await expect(
                new TaskAccessor(wire.engine).cancel('JaeRXwGgRoj')
            ).resolves.toBeUndefined()
        })

        test('there is no progress while a job begins', async () => {
            replay(readRecording(version, 'progress-while-running'))
            const progress = await new TaskAccessor(wire.engine).getProgress(
                'JaeRXwGgRoj'
            )
            expect(progress?.sequence ?? []).toEqual([])
        })
    })
)
