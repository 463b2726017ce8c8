import type { RecordedSet, Recording } from '../../contract/recordings'
import type { Standin } from '../createStandin'
import type { StandinResponse } from '../http/standinRequest'
import { recordedMaps } from '../shape/recordedMaps'
import { shapeOf } from '../shape/shape'
import { shapeDifferences } from '../shape/shapeDifferences'

const users = {
    admin: 'admin',
    referee_maint: 'maintainer',
    referee_viewer: 'viewer',
} as const

const isKnownUser = (name: string | null): name is keyof typeof users =>
    name !== null && name in users

const headersFor = (name: string): Record<string, string> => ({
    ...(/xhr|password/.test(name)
        ? { 'x-requested-with': 'XMLHttpRequest' }
        : {}),
    ...(/-html/.test(name) ? { accept: 'text/html' } : {}),
})

const bodyText = (body: unknown): string | undefined => {
    if (body === undefined) {
        return undefined
    }
    return typeof body === 'string' ? body : JSON.stringify(body)
}

/** Sends the recorded request to the stand-in, as the recorded user. */
export const replayRequest = (
    standin: Standin,
    recording: Recording,
    translate: (text: string) => string
): StandinResponse => {
    const { request, name } = recording
    const isOut = request.as === null || name === 'wrong-password'
    standin.control.setUser(
        isKnownUser(request.as) ? users[request.as] : 'admin'
    )
    if (isOut) {
        standin.control.endSession()
    }
    const text = bodyText(request.body)
    const response = standin.handle({
        method: request.method,
        url: translate(request.path),
        headers: headersFor(name),
        body: text === undefined ? undefined : translate(text),
    })
    standin.control.resumeSession()
    standin.control.setUser('admin')
    return response
}

/** JSON where it is JSON, otherwise the text. */
export const parsedBody = (response: StandinResponse): unknown => {
    const text = Buffer.from(response.body as string).toString('utf8')
    const isJson = (response.headers['content-type'] ?? '').includes('json')
    return isJson ? JSON.parse(text) : text
}

const withoutNotes = (body: unknown): unknown =>
    JSON.parse(JSON.stringify(body), (key, value: unknown) =>
        key === '_recorder' ? undefined : value
    )

const pathOf = (location: string | undefined): string | undefined =>
    location?.replace(/^https?:\/\/[^/]+/, '')

/** What the server says went wrong; the cause behind it does not matter. */
const messageOf = (body: unknown): string | undefined => {
    const { message } = (body ?? {}) as { message?: unknown }
    return typeof message === 'string'
        ? message.replace(/; nested exception.*/s, '')
        : undefined
}

export const compareExchange = (
    recording: Recording,
    response: StandinResponse,
    evidence: readonly unknown[],
    translate: (text: string) => string,
    set: RecordedSet
): string[] => {
    // Builds of one version differ in whether they tell the character set.
    const mediaType = (type: string | undefined) =>
        set === 'recordings' ? type : type?.replace(/;.*/, '')
    const differences: string[] = []
    const expectSame = (what: string, recorded: unknown, actual: unknown) => {
        if (recorded !== actual) {
            differences.push(
                `${what}: recorded ${String(recorded)}, stand-in ${String(actual)}`
            )
        }
    }
    expectSame('status', recording.status, response.status)
    const { headers } = response
    expectSame(
        'content type',
        mediaType(recording.contentType ?? undefined),
        mediaType(headers['content-type'])
    )
    const location = pathOf(recording.location)
    const isLocationTold = set === 'recordings' || location !== undefined
    const isListOfChecks = location?.includes('?checks=') ?? false
    const shown = (path: string | undefined) =>
        isListOfChecks ? path?.replace(/\?.*/, '') : path
    if (isLocationTold) {
        expectSame(
            'location',
            shown(location && translate(location)),
            shown(pathOf(headers.location))
        )
    }
    if (recording.status >= 400) {
        const said = messageOf(recording.body)
        const body = parsedBody(response)
        expectSame('message', said && translate(said), messageOf(body))
    }
    const isMap = recordedMaps(recording.request.path, recording.status)
    return [
        ...differences,
        ...shapeDifferences({
            recorded: shapeOf([withoutNotes(recording.body)], isMap),
            evidence: shapeOf(evidence.map(withoutNotes), isMap),
            actual: shapeOf([parsedBody(response)], isMap),
        }),
    ]
}
