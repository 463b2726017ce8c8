import * as fc from 'fast-check'
import { parseServerTime } from './serverTime'

const iso = (text: string, zone: string) => {
    const epochMs = parseServerTime(text, zone)
    return epochMs === undefined ? undefined : new Date(epochMs).toISOString()
}

describe('parseServerTime', () => {
    test.each([
        ['2026-11-23T12:30:01.123', 'UTC', '2026-11-23T12:30:01.123Z'],
        ['2026-11-23T12:30:01.123', 'Etc/UTC', '2026-11-23T12:30:01.123Z'],
        ['2026-11-23T12:30:01', 'UTC', '2026-11-23T12:30:01.000Z'],
        ['2026-11-23T12:30', 'UTC', '2026-11-23T12:30:00.000Z'],
        ['2026-11-23T12:30:01.5', 'UTC', '2026-11-23T12:30:01.500Z'],
        ['2026-11-23T12:30:01.123456', 'UTC', '2026-11-23T12:30:01.123Z'],
        ['2026-11-23T12:30:01.999999999', 'UTC', '2026-11-23T12:30:01.999Z'],
        ['2024-02-29T23:59:59.999', 'UTC', '2024-02-29T23:59:59.999Z'],
        ['2026-11-23T12:30:01', 'Africa/Kampala', '2026-11-23T09:30:01.000Z'],
        ['2026-01-01T00:30:00', 'Africa/Kampala', '2025-12-31T21:30:00.000Z'],
        ['2026-11-23T12:30:01', 'Asia/Kathmandu', '2026-11-23T06:45:01.000Z'],
        ['2026-11-23T12:30:01', 'Asia/Kolkata', '2026-11-23T07:00:01.000Z'],
        ['2026-11-23T12:30:01', 'Pacific/Apia', '2026-11-22T23:30:01.000Z'],
        ['2026-11-23T12:30:01', 'GMT+05:30', '2026-11-23T07:00:01.000Z'],
        ['2026-11-23T12:30:01', 'UTC-3', '2026-11-23T15:30:01.000Z'],
        ['2026-11-23T12:30:01', '+0300', '2026-11-23T09:30:01.000Z'],
        ['2026-11-23T12:30:01', 'Etc/GMT-3', '2026-11-23T09:30:01.000Z'],
    ])('%s in %s', (text, zone, epoch) => {
        expect(iso(text, zone)).toBe(epoch)
    })

    test.each([
        // Clocks go forward at 02:00 on 8 March 2026.
        ['2026-03-08T01:59:59', 'America/New_York', '2026-03-08T06:59:59.000Z'],
        ['2026-03-08T03:00:00', 'America/New_York', '2026-03-08T07:00:00.000Z'],
        // Clocks go back at 02:00 on 1 November 2026.
        ['2026-11-01T00:59:59', 'America/New_York', '2026-11-01T04:59:59.000Z'],
        ['2026-11-01T02:00:00', 'America/New_York', '2026-11-01T07:00:00.000Z'],
        // Clocks go forward at 02:00 on 29 March, back at 03:00 on 25 October.
        ['2026-03-29T01:59:59', 'Europe/Oslo', '2026-03-29T00:59:59.000Z'],
        ['2026-03-29T03:00:00', 'Europe/Oslo', '2026-03-29T01:00:00.000Z'],
        ['2026-10-25T01:59:59', 'Europe/Oslo', '2026-10-24T23:59:59.000Z'],
        ['2026-10-25T03:00:00', 'Europe/Oslo', '2026-10-25T02:00:00.000Z'],
    ])('%s in %s, beside a change of the clocks', (text, zone, epoch) => {
        expect(iso(text, zone)).toBe(epoch)
    })

    test.each([
        ['2026-11-01T01:30:00', 'America/New_York', '2026-11-01T05:30:00.000Z'],
        ['2026-10-25T02:30:00', 'Europe/Oslo', '2026-10-25T00:30:00.000Z'],
        ['2026-04-05T02:30:00', 'Australia/Sydney', '2026-04-04T15:30:00.000Z'],
    ])('%s in %s comes twice: the first is meant', (text, zone, epoch) => {
        expect(iso(text, zone)).toBe(epoch)
    })

    test.each([
        ['2026-03-08T02:30:00', 'America/New_York', '2026-03-08T07:30:00.000Z'],
        ['2026-03-29T02:30:00', 'Europe/Oslo', '2026-03-29T01:30:00.000Z'],
    ])('%s in %s never was: as if clocks had gone on', (text, zone, epoch) => {
        expect(iso(text, zone)).toBe(epoch)
    })

    test.each([
        ['2026-11-23T12:30:01.123Z', '2026-11-23T12:30:01.123Z'],
        ['2026-11-23T12:30:01.123+0000', '2026-11-23T12:30:01.123Z'],
        ['2026-11-23T12:30:01.123+0545', '2026-11-23T06:45:01.123Z'],
        ['2026-11-23T12:30:01-03:30', '2026-11-23T16:00:01.000Z'],
    ])('%s brings its zone along', (text, epoch) => {
        expect(iso(text, 'Africa/Kampala')).toBe(epoch)
    })

    test('a zone that nobody knows is UTC', () => {
        expect(iso('2026-11-23T12:30:01', 'Mars/Olympus')).toBe(
            '2026-11-23T12:30:01.000Z'
        )
        expect(iso('2026-11-23T12:30:01', '')).toBe('2026-11-23T12:30:01.000Z')
    })

    test.each([
        [undefined],
        [''],
        ['yesterday'],
        ['2026-11-23'],
        ['12:30:01'],
        ['2026-11-23 12:30:01'],
        ['2026-11-23T12:30:01.'],
        ['2026-11-23T12:30:01 UTC'],
        ['x2026-11-23T12:30:01'],
        ['2026-13-01T12:30:01'],
        ['2026-00-10T12:30:01'],
        ['2026-02-29T12:30:01'],
        ['2026-11-23T24:30:01'],
        ['2026-11-23T12:60:01'],
        ['2026-11-23T12:30:61'],
    ])('%j is no moment', (text) => {
        expect(parseServerTime(text, 'Africa/Kampala')).toBeUndefined()
    })

    const zones = [
        'UTC',
        'Africa/Kampala',
        'America/New_York',
        'Europe/Oslo',
        'Asia/Kathmandu',
        'Australia/Lord_Howe',
    ]

    const changesOfClocks = [
        '2026-03-08T07:00:00Z',
        '2026-11-01T06:00:00Z',
        '2026-03-29T01:00:00Z',
        '2026-10-25T01:00:00Z',
        '2026-04-04T15:00:00Z',
        '2026-10-03T15:30:00Z',
    ]

    test('every moment that a clock shows is read as one that it shows', () => {
        const anyTime = fc.date({
            min: new Date('1990-01-01T00:00:00Z'),
            max: new Date('2050-01-01T00:00:00Z'),
        })
        const hour = 3_600_000
        const besideAChange = fc
            .tuple(
                fc.constantFrom(...changesOfClocks),
                fc.integer({ min: -3 * hour, max: 3 * hour })
            )
            .map(([change, ms]) => new Date(Date.parse(change) + ms))
        const moments = fc.oneof(anyTime, besideAChange)
        fc.assert(
            fc.property(moments, fc.constantFrom(...zones), (moment, zone) => {
                const shown = wallClock(moment.getTime(), zone)
                const epochMs = parseServerTime(shown, zone) ?? Number.NaN
                expect(wallClock(epochMs, zone)).toBe(shown)
                // The later one of an hour that comes twice is read as the first.
                expect([0, 1_800_000, 3_600_000]).toContain(
                    moment.getTime() - epochMs
                )
            })
        )
    })
})

/** What a clock on the wall of the zone shows, by the Swedes' way to write it. */
function wallClock(epochMs: number, timeZone: string): string {
    const moment = new Date(epochMs)
    const ms = `${moment.getUTCMilliseconds()}`.padStart(3, '0')
    return `${moment.toLocaleString('sv-SE', { timeZone }).replace(' ', 'T')}.${ms}`
}
