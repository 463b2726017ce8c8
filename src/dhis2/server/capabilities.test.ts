import { capabilitiesOf } from './capabilities'

describe('capabilitiesOf', () => {
    test.each([
        ['2.41', { major: 2, minor: 41 }],
        ['2.42', { major: 2, minor: 42 }],
        ['2.43', { major: 2, minor: 43 }],
        ['2.44', { major: 2, minor: 44 }],
        // What app-runtime's config has.
        [
            '2.42',
            {
                full: '2.42.7-SNAPSHOT',
                major: 2,
                minor: 42,
                patch: 7,
                tag: 'SNAPSHOT',
            },
        ],
        // Newer than the table, or not to be read: as the newest.
        ['2.44', { major: 2, minor: 45 }],
        ['2.44', { major: 3, minor: 0 }],
        ['2.44', { major: NaN, minor: NaN }],
        ['2.44', { major: 2, minor: NaN }],
        ['2.44', undefined],
        // The short form.
        ['2.43', { major: 43, minor: 1 }],
        ['2.42', { major: 42, minor: 0 }],
        // Older: as the oldest.
        ['2.41', { major: 2, minor: 40 }],
        ['2.41', { major: 2, minor: 9 }],
        ['2.41', { major: 1, minor: 99 }],
    ])('%s for %j', (release, version) => {
        expect(capabilitiesOf(version).release).toBe(release)
    })

    test('what the releases differ in', () => {
        const rows = [41, 42, 43, 44].map((minor) =>
            capabilitiesOf({ major: 2, minor })
        )
        expect(rows.map((row) => row.reportListsIssues)).toEqual([
            true,
            false,
            false,
            false,
        ])
    })

    test.each([
        [true, { major: 2, minor: 45 }],
        [true, { major: 2, minor: 60 }],
        [true, { major: 3, minor: 0 }],
        [true, { major: 45, minor: 0 }],
        [false, { major: 2, minor: 44 }],
        [false, { major: 44, minor: 2 }],
        [false, { major: 2, minor: 40 }],
        // Nothing is known of it, not that it is newer.
        [false, { major: 2, minor: NaN }],
        [false, undefined],
    ])('%s that a server is newer than known: %j', (expected, version) => {
        expect(capabilitiesOf(version).isNewerThanKnown).toBe(expected)
    })
})
