/** @jest-environment node */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCommandLine } from './commandLine'
import { flagHelp, flagNames } from './flags'

describe('command line', () => {
    it('has a value for everything', () => {
        expect(readCommandLine([])).toMatchObject({
            port: 8080,
            options: { version: '2.42', user: 'admin', pastRun: true },
        })
    })

    it('reads its flags', () => {
        const words =
            '--port 0 --version 2.41 --user viewer --issues 100000 --speed 20 --locale ar --time-zone Africa/Kampala'
        expect(readCommandLine(words.split(' '))).toEqual({
            isHelpWanted: false,
            port: 0,
            options: {
                version: '2.41',
                historyOfImports: true,
                pastRun: true,
                user: 'viewer',
                issues: 100_000,
                speed: 20,
                locale: 'ar',
                timeZoneId: 'Africa/Kampala',
                app: undefined,
            },
        })
    })

    it('reads a value behind an equals sign, and flags without one', () => {
        expect(
            readCommandLine('--fresh --version=2.43 --user=viewer'.split(' '))
        ).toMatchObject({
            options: { version: '2.43', user: 'viewer', pastRun: false },
        })
    })

    it('tells its flags, each on a line of its own, as does the README', () => {
        expect(readCommandLine(['--help']).isHelpWanted).toBe(true)
        const lines = flagHelp().split('\n')
        expect(lines.map((line) => line.split(' ')[0])).toEqual(
            flagNames.map((name) => `--${name}`)
        )
        expect(lines.find((line) => line.startsWith('--version'))).toMatch(
            /^--version [\d.|]+ +version of the server \(else 2\.42\)$/
        )
        const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8')
        const told = [...readme.matchAll(/^\| `--([\w-]+)/gm)]
        expect(told.map(([, name]) => name)).toEqual(flagNames)
    })

    it.each([
        ['--version 2.40', /2\.41, 2\.42, 2\.43/],
        ['--user root', /admin, maintainer or viewer/],
        ['--port x', /--port must be a number/],
        ['--issues -5', /--issues must be a number/],
        ['--time-zone Nowhere/City', /no such zone/],
        ['--app /no/such/folder', /nothing at/],
        ['--colour blue', /Unknown flag --colour/],
        ['--colour=blue', /Unknown flag --colour=blue\. There are: --version/],
        ['blue', /Unknown flag blue/],
        ['--port', /needs a value/],
        ['--port=', /needs a value/],
        ['--port --fresh', /needs a value/],
        ['--fresh=yes', /takes no value/],
    ])('says what is wrong with %s', (words, message) => {
        expect(() => readCommandLine(words.split(' '))).toThrow(message)
    })
})
