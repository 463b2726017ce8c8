import { readCommandLine } from './commandLine'
import type { CommandLine } from './commandLine'
import { createStandin } from './createStandin'
import { flagHelp } from './flags'
import { listen } from './listen'
import type { Listening } from './listen'
import type { Standin } from './createStandin'
import type { StandinOptions } from './standinOptions'

const triedPorts = 50

const isTaken = (error: unknown): boolean =>
    error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

/** The wanted port, or the next one that is free. */
const listenNear = async (
    standin: Standin,
    port: number
): Promise<Listening> => {
    for (let next = port; next < port + triedPorts; next += 1) {
        try {
            return await listen(standin, { port: next })
        } catch (error) {
            if (!isTaken(error)) {
                throw error
            }
        }
    }
    return listen(standin, { port: 0 })
}

const commandLineOrExit = (): CommandLine => {
    try {
        return readCommandLine(process.argv.slice(2))
    } catch (error) {
        process.stderr.write(
            `${error instanceof Error ? error.message : String(error)}\n`
        )
        process.exit(2)
    }
}

/**
 * The stand-in as a program: reads the flags, tells its address and goes on
 * until it is stopped.
 *
 * @param prepare brings onto the server what is to be there at first
 */
export const serve = async (
    prepare: (standin: Standin, options: StandinOptions) => Promise<void>
) => {
    const { port, options, isHelpWanted } = commandLineOrExit()
    if (isHelpWanted) {
        process.stdout.write(`${flagHelp()}\n`)
        return
    }
    const standin = createStandin(options)
    await prepare(standin, options)
    const server = await listenNear(standin, port)
    process.stdout.write(`${server.url}\n`)
    const stop = () => {
        void server.close().then(() => process.exit(0))
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
}
