import {
    anything,
    failureOf,
    openWire,
    send,
} from '../../../test/contract/wire'
import { AbortedError } from '../errors'
import { ignoreBody } from './answerShape'
import { create, read, remove } from './request'
import { resourcePath } from './resourcePath'

const wire = openWire()

describe('an abort ends in an AbortedError', () => {
    test('before the call: no request is sent', async () => {
        wire.server.answerWith(send(200, '[]'))
        const signal = AbortSignal.abort()
        for (const call of [
            read(wire.engine, 'a', anything, { signal }),
            create(wire.engine, 'a', {}, anything, { signal }),
            remove(wire.engine, 'a/b', { signal }),
        ]) {
            expect(await failureOf(call)).toBeInstanceOf(AbortedError)
        }
        expect(wire.server.requests).toHaveLength(0)
    })

    test('while the server is silent', async () => {
        const controller = new AbortController()
        wire.server.answerWith(() => controller.abort())
        const error = await failureOf(
            read(wire.engine, 'a', anything, { signal: controller.signal })
        )
        expect(error).toBeInstanceOf(AbortedError)
        expect(error.mayPass).toBe(false)
        expect(wire.server.requests).toHaveLength(1)
    })

    test('while the body arrives', async () => {
        const controller = new AbortController()
        wire.server.answerWith((response) => {
            response.writeHead(200, { 'content-type': 'application/json' })
            response.write('["a"', () => {
                setTimeout(() => controller.abort(), 20)
            })
        })
        expect(
            await failureOf(
                read(wire.engine, 'a', anything, { signal: controller.signal })
            )
        ).toBeInstanceOf(AbortedError)
    })

    test('while a change waits for its answer', async () => {
        const controller = new AbortController()
        wire.server.answerWith(() => controller.abort())
        expect(
            await failureOf(
                create(wire.engine, 'a', {}, anything, {
                    signal: controller.signal,
                })
            )
        ).toBeInstanceOf(AbortedError)
    })

    test('after the answer: it changes nothing', async () => {
        const controller = new AbortController()
        wire.server.answerWith(send(200, '["a"]'))
        const answer = await read(wire.engine, 'a', anything, {
            signal: controller.signal,
        })
        controller.abort()
        expect(answer).toEqual(['a'])
        expect(wire.server.requests).toHaveLength(1)
    })
})

describe('what goes over the wire', () => {
    test('a read repeats a parameter and escapes its values', async () => {
        wire.server.answerWith(send(200, '[]'))
        const path = resourcePath(
            ['dataIntegrity', 'a/b'],
            [
                ['checks', 'org*'],
                ['checks', 'a&b=c d'],
                ['slow', true],
                ['timeout', 1000],
            ]
        )
        await read(wire.engine, path, anything)
        expect(wire.server.requests).toEqual([
            expect.objectContaining({
                method: 'GET',
                url: '/api/42/dataIntegrity/a%2Fb?checks=org*&checks=a%26b%3Dc%20d&slow=true&timeout=1000',
            }),
        ])
    })

    test.each([
        ['a list', ['a', 'b'], '["a","b"]'],
        ['an empty list', [], '[]'],
        ['an object', { a: 1 }, '{"a":1}'],
    ])('a POST sends %s as JSON', async (_what, data, body) => {
        wire.server.answerWith(send(200, '{"done":true}'))
        const answer = await create(wire.engine, 'a/b', data, anything)
        expect(answer).toEqual({ done: true })
        expect(wire.server.requests).toEqual([
            {
                method: 'POST',
                url: '/api/42/a/b',
                body,
                contentType: 'application/json',
            },
        ])
    })

    test('a POST without data has no body, and 204 is an answer', async () => {
        wire.server.answerWith(send(204, '', ''))
        await expect(
            create(wire.engine, 'a/cancel', undefined, ignoreBody)
        ).resolves.toBeUndefined()
        expect(wire.server.requests[0]).toMatchObject({
            method: 'POST',
            body: '',
            contentType: undefined,
        })
    })

    test('a removal is a DELETE', async () => {
        wire.server.answerWith(send(200, '{}'))
        await remove(wire.engine, 'store/ns/key')
        expect(wire.server.requests[0]).toMatchObject({
            method: 'DELETE',
            url: '/api/42/store/ns/key',
        })
    })
})
