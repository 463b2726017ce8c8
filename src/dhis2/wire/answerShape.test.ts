import * as z from 'zod/mini'
import { failureOf, openWire, send } from '../../../test/contract/wire'
import { ContractError } from '../errors'
import { as, asList } from './answerShape'
import { read } from './request'

const wire = openWire()
const namesList = as(z.array(z.string()), 'a list of names')

describe('as', () => {
    test('JSON of another shape', async () => {
        wire.server.answerWith(send(200, '["a", 5]'))
        const error = await failureOf(
            read(wire.engine, 'dataIntegrity/summary/running', namesList)
        )
        expect(error).toBeInstanceOf(ContractError)
        expect(error).toMatchObject({
            path: 'dataIntegrity/summary/running',
            kind: 'contract',
            mayPass: false,
        })
    })

    test('a contract error names the place and keeps the answer', async () => {
        wire.server.answerWith(send(200, '["a", 5]'))
        const error = await failureOf(read(wire.engine, 'names', namesList))
        expect(error).toMatchObject({ raw: ['a', 5], path: 'names' })
        expect(error.message).toMatch(/a list of names, at 1/)
    })
})

describe('asList', () => {
    test.each([[{}], ['a'], [undefined], [null], [5]])(
        '%j is no list',
        (raw) => {
            expect(() => asList('a list')(raw)).toThrow(ContractError)
        }
    )
})
