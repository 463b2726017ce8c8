import type { Answers } from './answers'
import type { Incoming } from './incoming'
import type { ServerVersion } from './serverVersion'
import type { StandinResponse } from './standinRequest'

const escapedPath = (path: string): string =>
    path
        .replace(/^\//, '')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/\//g, '&#47;')

const containerPage = (path: string): string =>
    '<!doctype html><html lang="en"><head>' +
    '<title>HTTP Status 404 – Not Found</title></head><body>' +
    '<h1>HTTP Status 404 – Not Found</h1><p><b>Type</b> Status Report</p>' +
    `<p><b>Message</b> No static resource ${escapedPath(path)}.</p>` +
    '<h3>Apache Tomcat/11</h3></body></html>'

/** 2.41 answers from its servlet, later versions from their container. */
export const notFound = (
    answers: Answers,
    version: ServerVersion,
    request: Incoming
): StandinResponse => {
    if (version !== '2.41') {
        return answers.raw(
            404,
            'text/html;charset=utf-8',
            containerPage(request.rawPath)
        )
    }
    return answers.raw(
        404,
        'application/json',
        JSON.stringify({
            servlet: 'dispatcher',
            message: 'Not Found',
            url: request.rawPath,
            status: '404',
        })
    )
}

/** What 2.41 says where its servlet would have to write plain text. */
export const plainNotFound = (
    answers: Answers,
    request: Incoming
): StandinResponse =>
    answers.raw(
        404,
        'text/plain;charset=iso-8859-1',
        `HTTP ERROR 404 Not Found\nURI: ${request.rawPath}\n` +
            'STATUS: 404\nMESSAGE: Not Found\nSERVLET: dispatcher\n'
    )
