/** @jest-environment node */
import { readCommandLine } from './commandLine'

describe('command line', () => {
    it('has a value for everything', () => {
        expect(readCommandLine([])).toMatchObject({
            port: 8080,
            options: { version: '2.42', user: 'admin' },
        })
    })

    it('reads its flags', () => {
        const words =
            '--port 0 --version 2.41 --user viewer --issues 100000 --speed 20 --locale ar --time-zone Africa/Kampala'
        expect(readCommandLine(words.split(' '))).toEqual({
            port: 0,
            options: {
                version: '2.41',
                historyOfImports: true,
                user: 'viewer',
                issues: 100_000,
                speed: 20,
                locale: 'ar',
                timeZoneId: 'Africa/Kampala',
                app: undefined,
            },
        })
    })

    it.each([
        ['--version 2.40', /2\.41, 2\.42, 2\.43/],
        ['--user root', /admin, maintainer or viewer/],
        ['--port x', /--port must be a number/],
        ['--issues -5', /--issues must be a number/],
        ['--time-zone Nowhere/City', /no such zone/],
        ['--app /no/such/folder', /nothing at/],
        ['--colour blue', /Unknown flag --colour/],
        ['--port', /needs a value/],
    ])('says what is wrong with %s', (words, message) => {
        expect(() => readCommandLine(words.split(' '))).toThrow(message)
    })
})
