import { readCommandLine } from './commandLine'
import type { CommandLine } from './commandLine'
import { createStandin } from './createStandin'
import { flagHelp } from './flags'
import { listen } from './listen'
import type { Listening } from './listen'
import type { Standin } from './createStandin'

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

const run = async () => {
    const { port, options, isHelpWanted } = commandLineOrExit()
    if (isHelpWanted) {
        process.stdout.write(`${flagHelp()}\n`)
        return
    }
    const server = await listenNear(createStandin(options), port)
    process.stdout.write(`${server.url}\n`)
    const stop = () => {
        void server.close().then(() => process.exit(0))
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
}

void run()
