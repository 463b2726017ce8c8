import { serverVersions } from './http/serverVersion'

type Flag = {
    /** What stands behind it; a flag without is there or is not. */
    value?: string
    meaning: string
    /** What holds without the flag, for people to read. */
    otherwise?: string
}

/** All flags of the command line, in the order in which they are told. */
const flags = {
    version: {
        value: serverVersions.join('|'),
        meaning: 'version of the server',
        otherwise: '2.42',
    },
    user: {
        value: 'admin|maintainer|viewer',
        meaning: 'who is logged in',
        otherwise: 'admin',
    },
    fresh: {
        meaning: 'a server on which no check has run',
        otherwise:
            'a run has ended minutes ago, and those of twelve weeks are saved',
    },
    issues: {
        value: 'NUMBER',
        meaning: 'issues of the check on coordinates, such as 100000',
        otherwise: 'about 420',
    },
    locale: {
        value: 'LANGUAGE',
        meaning: 'language of the user, such as ar, es, fr or pt',
        otherwise: 'en',
    },
    'time-zone': {
        value: 'ZONE',
        meaning: 'zone of the server, such as Africa/Kampala',
        otherwise: 'UTC',
    },
    speed: {
        value: 'FACTOR',
        meaning: 'time passes so many times as fast',
        otherwise: '1',
    },
    port: {
        value: 'NUMBER',
        meaning: 'where it listens; the next free one if that is taken',
        otherwise: '8080',
    },
    app: {
        value: 'PATH',
        meaning: 'folder or zip of the app that the server has',
        otherwise: 'the built app in the demo',
    },
    help: { meaning: 'tells these flags' },
} satisfies Record<string, Flag>

export type FlagName = keyof typeof flags
export const flagNames = Object.keys(flags) as FlagName[]

const flagsByName: Readonly<Record<FlagName, Flag>> = flags

const isFlagName = (name: string): name is FlagName =>
    (flagNames as readonly string[]).includes(name)

/** The flags that are given, each as `--name value` or `--name=value`. */
export const readFlags = (words: readonly string[]): Map<FlagName, string> => {
    const given = new Map<FlagName, string>()
    const left = [...words]
    for (let word = left.shift(); word !== undefined; word = left.shift()) {
        const [, name = '', joined] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? []
        if (!isFlagName(name)) {
            throw new RangeError(
                `Unknown flag ${word}. There are: ${flagNames.map((known) => `--${known}`).join(' ')}`
            )
        }
        if (flagsByName[name].value === undefined) {
            if (joined !== undefined) {
                throw new RangeError(`--${name} takes no value`)
            }
            given.set(name, '')
            continue
        }
        const value = joined ?? left.shift()
        if (!value || (joined === undefined && value.startsWith('--'))) {
            throw new RangeError(`--${name} needs a value`)
        }
        given.set(name, value)
    }
    return given
}

/** One line for each flag: how it is written, what it means, what else holds. */
export const flagHelp = (): string => {
    const lines = flagNames.map((name) => {
        const { value, meaning, otherwise } = flagsByName[name]
        const written = value === undefined ? `--${name}` : `--${name} ${value}`
        return [written, meaning + (otherwise ? ` (else ${otherwise})` : '')]
    })
    const width = Math.max(...lines.map(([written = '']) => written.length))
    return lines
        .map(([written = '', words = '']) => written.padEnd(width + 2) + words)
        .join('\n')
}
