import {
    answerOf,
    linkOf,
    releases,
    uid,
    versionOf,
} from '../../../test/contract/editLinks'
import { editLink } from './appLinks'
import { isUid } from '../models/uid'

describe('editLink', () => {
    test('names the app', () => {
        const nameOf = (type: string, release: string) => {
            const link = linkOf(type, release)
            return link.kind === 'page' ? link.appName : link.reason
        }
        expect(nameOf('dataElements', '2.41')).toBe('Maintenance')
        expect(nameOf('dataElements', '2.42')).toBe('Maintenance')
        expect(nameOf('dataElements', '2.43')).toBe('Metadata Management')
        expect(nameOf('users', '2.41')).toBe('Users')
        expect(nameOf('dashboards', '2.42')).toBe('Dashboards')
        expect(nameOf('visualizations', '2.43')).toBe('Data Visualizer')
        expect(nameOf('maps', '2.43')).toBe('Maps')
        expect(nameOf('dataElements', '2.44')).toBe('Metadata Management')
    })

    test.each([
        ['2.40', 'maintenance/'],
        ['2.44', 'metadata-management/'],
        ['3.0', 'metadata-management/'],
        ['unknown', 'metadata-management/'],
    ])('version %s leads to %s', (release, start) => {
        expect(answerOf('dataElements', release)).toMatch(
            new RegExp(`^${start}`)
        )
    })

    test.each([undefined, ''])('no type: %j', (type) => {
        expect(linkOf(type, '2.42')).toEqual({ kind: 'none', reason: 'noType' })
    })

    test('no editor is told from no type', () => {
        expect(linkOf('periods', '2.42')).toEqual({
            kind: 'none',
            reason: 'noEditor',
        })
    })

    /** The page that a browser reaches from this document. */
    const reachedFrom = (document: string, baseUrl: string) => {
        const link = editLink({
            baseUrl,
            version: { major: 2, minor: 42 },
            metadataType: 'users',
            id: uid,
        })
        return link.kind === 'page' ? new URL(link.href, document).href : null
    }
    const usersPage = `https://play.dhis2.org/demo/dhis-web-user/index.html#/users/edit/${uid}`

    test.each([
        '../../..',
        '../../../',
        '/demo',
        '/demo/',
        'https://play.dhis2.org/demo',
        'https://play.dhis2.org/demo//',
    ])('base %s leads out of the app, framed or not', (baseUrl) => {
        const own =
            'https://play.dhis2.org/demo/api/apps/integrity-monitor/index.html'
        expect(reachedFrom(`${own}#/issues?check=x`, baseUrl)).toBe(usersPage)
        expect(reachedFrom(`${own}?redirect=false#/issues`, baseUrl)).toBe(
            usersPage
        )
    })

    test('a server at the root of its host', () => {
        const own = 'https://dhis2.org/api/apps/integrity-monitor/index.html'
        const page = `https://dhis2.org/dhis-web-user/index.html#/users/edit/${uid}`
        expect(reachedFrom(own, '../../..')).toBe(page)
        expect(reachedFrom(own, '/')).toBe(page)
        expect(reachedFrom(own, '')).toBe(page)
    })
})

describe('a UID', () => {
    test.each([uid, 'AAAAAAAAAAA', 'zzzzzzzzzz9'])('%s is one', (text) => {
        expect(isUid(text)).toBe(true)
        expect(linkOf('users', '2.42', text).kind).toBe('page')
    })

    test.each([
        undefined,
        '',
        '../../me',
        '../users/me',
        'a1B2c3D4e5',
        'a1B2c3D4e5Fg',
        '1aB2c3D4e5F',
        'District 094',
        'DistrictNéo',
        'a1B2c3D4e5F\n',
        ' a1B2c3D4e5F',
        'a1B2c3D4e5_',
        'a1B2c3D4e-F',
        'a1B2c3%2e5F',
        // Look-alikes: Cyrillic а, Arabic-Indic digit, full-width letter, and
        // the Kelvin sign, which folds to k where case is ignored.
        '\u0430bcdefghijk',
        'abcdefghij\u0661',
        '\uff41bcdefghijk',
        'abcdefghij\u212a',
        'javascript:',
        'https://x.y',
        '2f5d8a3c-1b7e-4c55-9d55-0a6f0e6f1f0b',
    ])('%j is none and never becomes a link', (text) => {
        expect(isUid(text)).toBe(false)
        for (const release of releases) {
            for (const type of ['users', 'dataElements', 'periods']) {
                expect(
                    editLink({
                        baseUrl: '..',
                        version: versionOf(release),
                        metadataType: type,
                        id: text,
                    })
                ).toEqual({ kind: 'none', reason: 'notAUid' })
            }
        }
    })
})
