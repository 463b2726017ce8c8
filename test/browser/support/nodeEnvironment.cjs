const NodeEnvironment = require('jest-environment-node')

/** What playwright-core expects of Node and this jest does not hand on. */
const webApis = [
    'fetch',
    'Headers',
    'Request',
    'Response',
    'FormData',
    'Blob',
    'File',
    'ReadableStream',
    'WritableStream',
    'TransformStream',
    'DOMException',
    'BroadcastChannel',
    'MessageChannel',
    'MessagePort',
    'structuredClone',
    'crypto',
]

module.exports = class extends NodeEnvironment {
    async setup() {
        await super.setup()
        for (const name of webApis) {
            this.global[name] ??= globalThis[name]
        }
    }
}
