import { spawn } from 'node:child_process'
import { projectFolder } from './projectFolder.mjs'

const start = (command, words, stdio) =>
    spawn(command, words, {
        cwd: projectFolder,
        stdio,
        // On Windows npm is a script, which only a shell can start.
        shell: process.platform === 'win32' && command === 'npm',
    })

const exitCodeOf = (child) =>
    new Promise((resolve, reject) => {
        child.once('error', reject)
        child.once('close', (code) => resolve(code ?? 1))
    })

/** Runs a command with its output shown; answers its exit code. */
export const runStep = (command, words) =>
    exitCodeOf(start(command, words, 'inherit'))

/** Runs a command and shows what it printed only if it failed. */
export const runQuietly = async (command, words) => {
    const child = start(command, words, ['ignore', 'pipe', 'pipe'])
    const printed = []
    child.stdout.on('data', (chunk) => printed.push(chunk))
    child.stderr.on('data', (chunk) => printed.push(chunk))
    const code = await exitCodeOf(child)
    if (code !== 0) {
        process.stderr.write(Buffer.concat(printed))
    }
    return code
}
