/** @type {import('@dhis2/cli-app-scripts').D2Config} */
const config = {
    type: 'app',
    name: 'integrity-monitor',
    title: 'Integrity Monitor',
    description:
        'Run the data-integrity checks of this server, review every issue they find and follow background jobs.',
    author: 'Integrity Monitor contributors',
    minDHIS2Version: '2.41',
    direction: 'auto',
    dataStoreNamespace: 'integrity-monitor',
    shortcuts: [
        { name: 'Integrity checks', url: '#/checks' },
        { name: 'Integrity issues', url: '#/issues' },
        { name: 'Background jobs', url: '#/jobs' },
    ],
    // A file costs a slow link a round trip, 5 kB a sixth of one: what is
    // smaller goes along with what is loaded with it.
    viteConfigExtensions: {
        build: {
            rollupOptions: { output: { experimentalMinChunkSize: 5000 } },
        },
    },
    entryPoints: {
        app: './src/App.tsx',
    },
}

module.exports = config
