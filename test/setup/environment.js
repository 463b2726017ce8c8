const JSDOMEnvironment = require('jest-environment-jsdom')

/**
 * jsdom 16 knows no fetch. Node's own web APIs are handed to the page, so that
 * app-runtime's real provider can talk to the stand-in server.
 */
const webApis = [
    'fetch',
    'Request',
    'Response',
    'Headers',
    'AbortController',
    'AbortSignal',
    'TextEncoder',
    'TextDecoder',
    'ReadableStream',
    'structuredClone',
]

module.exports = class extends JSDOMEnvironment {
    async setup() {
        await super.setup()
        for (const name of webApis) {
            this.global[name] = globalThis[name]
        }
        /**
         * Lets real input and output go on while a test turns the page's clock
         * by hand: this turn of the event loop is not one of its timers. It goes
         * through the turn's real timers, because React's scheduler has taken
         * hold of `setTimeout` before a test takes the clock.
         */
        this.global.nextEventLoopTurn = () =>
            new Promise((resolve) => setTimeout(() => setImmediate(resolve), 0))
    }
}
