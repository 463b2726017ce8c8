import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { projectFolder } from './projectFolder.mjs'

const patienceMs = 5000

/** What node is told to run for the stand-in server; flags go behind it. */
export const standinProgram = ['--import', 'tsx', 'test/demo/main.ts']

/**
 * Long-running children of a script. They all end when one of them does, or
 * when the person stops the script; what does not end by itself is made to.
 */
export const createServices = () => {
    const children = new Set()
    let isStopping = false

    const stop = (exitCode) => {
        if (isStopping) {
            return
        }
        isStopping = true
        process.exitCode = exitCode
        for (const child of children) {
            child.kill('SIGTERM')
        }
        const force = () => children.forEach((child) => child.kill('SIGKILL'))
        setTimeout(force, patienceMs).unref()
    }

    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(signal, () => stop(0))
    }

    const start = (words, { env = {}, stdio = 'inherit' } = {}) => {
        const child = spawn(process.execPath, words, {
            cwd: projectFolder,
            env: { ...process.env, ...env },
            stdio,
        })
        children.add(child)
        child.once('close', (code) => {
            children.delete(child)
            stop(code ?? 0)
        })
        return child
    }

    /** Starts the stand-in server; answers its address. */
    const startStandin = (flags) =>
        new Promise((resolve) => {
            const child = start([...standinProgram, ...flags], {
                stdio: ['ignore', 'pipe', 'inherit'],
            })
            child.stdout.setEncoding('utf8')
            child.stdout.once('data', (line) => resolve(line.trim()))
        })

    return { start, startStandin }
}

/** The wanted port, or a free one if somebody has it. */
export const findPort = (wanted) =>
    new Promise((resolve) => {
        const probe = createServer()
        probe.once('error', () => resolve(findPort(0)))
        probe.listen(wanted, () => {
            const { port } = probe.address()
            probe.close(() => resolve(port))
        })
    })
