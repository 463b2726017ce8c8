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
    entryPoints: {
        app: './src/App.tsx',
    },
}

module.exports = config
