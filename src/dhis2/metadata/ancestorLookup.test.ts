import {
    BusyError,
    ConflictError,
    DeniedError,
    NetworkError,
    NotFoundError,
    type Dhis2Error,
} from '../errors'
import { stubEngine, type EngineCall } from '../../../test/contract/stubEngine'
import { createAncestorLookup } from './ancestorLookup'
import { OrganisationUnitAccessor } from './organisationUnits'

const uid = (number: number) => `unit${String(number).padStart(7, '0')}`

/** The units of which a request tells that they are asked for. */
const askedIn = ({ path }: EngineCall): string[] =>
    /id:in:\[(.*?)\]/.exec(decodeURIComponent(path))?.[1]?.split(',') ?? []

const unitsIn = (call: EngineCall) => ({
    organisationUnits: askedIn(call).map((id) => ({
        id,
        displayName: `Facility ${id}`,
        ancestors: [
            { id: 'root0000000', displayName: 'Kalindi' },
            { id: 'north000000' },
        ],
    })),
})

function setUp(answer: (call: EngineCall) => unknown = unitsIn) {
    const engine = stubEngine(answer)
    const lookup = createAncestorLookup(new OrganisationUnitAccessor(engine))
    return {
        lookup,
        asked: () => engine.calls.map(askedIn),
        paths: engine.paths,
    }
}

async function pass(ms: number) {
    jest.advanceTimersByTime(ms)
    for (let turn = 0; turn < 20; turn += 1) {
        await Promise.resolve()
    }
}

let isHidden = false
Object.defineProperty(document, 'hidden', { get: () => isHidden })
const setHidden = (hidden: boolean) => {
    isHidden = hidden
    document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
    jest.useFakeTimers('modern')
})
afterEach(() => {
    isHidden = false
    jest.useRealTimers()
})

describe('where units lie', () => {
    it('is asked for all of them in one request, once no more come', async () => {
        const { lookup, asked, paths } = setUp()
        lookup.want(uid(1))
        await pass(250)
        lookup.want(uid(2))
        lookup.want(uid(2))
        await pass(250)
        expect(asked()).toEqual([])
        await pass(100)
        expect(asked()).toEqual([[uid(1), uid(2)]])
        expect(decodeURIComponent(paths()[0] ?? '')).toBe(
            `organisationUnits?filter=id:in:[${uid(1)},${uid(2)}]&fields=id,displayName,ancestors[id,displayName]&paging=false`
        )
        expect(lookup.ancestorsOf(uid(1))).toEqual(['Kalindi', 'north000000'])
    })

    it('is told to those who listen, and to no others', async () => {
        const { lookup } = setUp()
        const told = jest.fn()
        const stop = lookup.subscribe(told)
        lookup.want(uid(1))
        await pass(500)
        expect(told).toHaveBeenCalledTimes(1)
        stop()
        lookup.want(uid(2))
        await pass(500)
        expect(told).toHaveBeenCalledTimes(1)
    })

    it('is not asked of what has gone out of sight, nor of what is known', async () => {
        const { lookup, asked } = setUp()
        const forget = lookup.want(uid(1))
        lookup.want(uid(2))
        const forgetOne = lookup.want(uid(2))
        forget()
        forgetOne()
        await pass(500)
        expect(asked()).toEqual([[uid(2)]])
        lookup.want(uid(2))
        await pass(500)
        lookup.want(uid(1))
        await pass(500)
        expect(asked()).toEqual([[uid(2)], [uid(1)]])
    })

    it('is remembered of units that the server does not have, cannot tell of or has at the root', async () => {
        const { lookup, asked } = setUp(() => ({
            organisationUnits: [
                { id: uid(2), ancestors: 'none of your business' },
                { id: uid(3), displayName: 'Kalindi' },
                { id: uid(4), displayName: 'Root', ancestors: [] },
            ],
        }))
        const all = [1, 2, 3, 4].map(uid)
        all.forEach((id) => lookup.want(id))
        await pass(500)
        all.forEach((id) => lookup.want(id))
        await pass(500)
        expect(asked()).toEqual([all])
        expect(all.map((id) => lookup.ancestorsOf(id))).toEqual([
            [],
            [],
            [],
            [],
        ])
    })

    it('is asked in parts where they are more than an address holds', async () => {
        const { lookup, asked } = setUp()
        const all = Array.from({ length: 130 }, (_, index) => uid(index))
        all.forEach((id) => lookup.want(id))
        await pass(300)
        expect(asked().map(({ length }) => length)).toEqual([60])
        await pass(300)
        await pass(300)
        expect(asked().map(({ length }) => length)).toEqual([60, 60, 10])
        expect(asked().flat()).toEqual(all)
    })

    it('is asked of one request after the other', async () => {
        let answer: (units: unknown) => void = () => undefined
        const { lookup, asked } = setUp(
            () => new Promise((resolve) => (answer = resolve))
        )
        lookup.want(uid(1))
        await pass(500)
        lookup.want(uid(2))
        await pass(5000)
        expect(asked()).toEqual([[uid(1)]])
        answer({ organisationUnits: [] })
        await pass(0)
        await pass(500)
        expect(asked()).toEqual([[uid(1)], [uid(2)]])
    })

    it('waits while the page is hidden', async () => {
        const { lookup, asked } = setUp()
        setHidden(true)
        lookup.want(uid(1))
        lookup.want(uid(2))()
        await pass(60_000)
        expect(asked()).toEqual([])
        setHidden(false)
        await pass(500)
        expect(asked()).toEqual([[uid(1)]])
    })
})

describe('a server that does not tell', () => {
    it('is not asked again where it refuses', async () => {
        const { lookup, asked } = setUp(() => {
            throw new DeniedError('refused')
        })
        lookup.want(uid(1))
        await pass(500)
        lookup.want(uid(2))
        await pass(3_600_000)
        lookup.want(uid(3))
        await pass(500)
        expect(asked()).toEqual([[uid(1)]])
    })

    it.each<Dhis2Error>([
        new NetworkError('cut'),
        new NotFoundError('gone'),
        new ConflictError('not now'),
        new BusyError('too many'),
    ])(
        'is asked again after a minute, once more rows come: %p',
        async (error) => {
            let isInTrouble = true
            const { lookup, asked } = setUp((call) => {
                if (isInTrouble) {
                    throw error
                }
                return unitsIn(call)
            })
            lookup.want(uid(1))
            await pass(500)
            lookup.want(uid(2))
            await pass(30_000)
            expect(asked()).toHaveLength(1)
            await pass(60_000)
            expect(asked()).toHaveLength(1)
            isInTrouble = false
            lookup.want(uid(3))
            await pass(500)
            expect(asked()).toEqual([[uid(1)], [1, 2, 3].map(uid)])
            expect(lookup.ancestorsOf(uid(1))).toBeDefined()
        }
    )

    it('leaves what it has told before', async () => {
        let isCut = false
        const { lookup } = setUp((call) => {
            if (isCut) {
                throw new NetworkError('cut')
            }
            return unitsIn(call)
        })
        lookup.want(uid(1))
        await pass(500)
        isCut = true
        lookup.want(uid(2))
        await pass(500)
        expect(lookup.ancestorsOf(uid(1))).toHaveLength(2)
        expect(lookup.ancestorsOf(uid(2))).toBeUndefined()
    })
})
