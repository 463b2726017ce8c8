import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import css from '@eslint/css'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import i18next from 'eslint-plugin-i18next'
import importX from 'eslint-plugin-import-x'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import typescript from 'typescript-eslint'

const typed = ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}']
const tests = ['**/*.test.{ts,tsx}', 'test/**']
const features = ['integrity', 'notifications']

/**
 * The arrows of docs/ARCHITECTURE.md: what is in `target` may not import what
 * is in `from`. test/architecture/arrows.test.ts holds the same, without ESLint.
 */
const zone = (target, from, message, except = []) => ({
    target,
    from,
    except,
    message,
})

const roomZones = [
    ...features.flatMap((feature) => [
        zone(
            [`./src/${feature}`],
            ['./src/*.ts', './src/*.tsx'],
            'A feature does not know the app around it.'
        ),
        ...features
            .filter((other) => other !== feature)
            .map((other) =>
                zone(
                    `./src/${feature}`,
                    `./src/${other}`,
                    'Features do not import each other: what both need is of src/dhis2 or src/ui.'
                )
            ),
    ]),
    zone(
        './src/dhis2',
        './src',
        'src/dhis2 knows the wire and nothing else of the app.',
        ['./dhis2']
    ),
    zone(
        './src/ui',
        './src',
        'src/ui knows neither domain nor wire, but for the error type.',
        ['./ui', './dhis2/errors.ts']
    ),
    zone(
        './test/standin',
        './src',
        'The stand-in is a second witness: with our schemas one mistake would hide in both.'
    ),
]

const plan = JSON.parse(
    readFileSync(
        join(import.meta.dirname, 'test/architecture/rooms.json'),
        'utf8'
    )
)

const entriesOf = (folder) =>
    readdirSync(join(import.meta.dirname, folder), { withFileTypes: true })

/** Where a name of the floors lies; `.` is what the folder has of its own. */
const placesOf = (folder, name, named) =>
    name === '.'
        ? entriesOf(folder)
              .filter((entry) => entry.isFile() && !named.includes(entry.name))
              .map((entry) => `./${folder}/${entry.name}`)
        : [`./${folder}/${name}`]

/** Inside a room nothing imports what lies on its own floor or above. */
const floorZones = Object.entries(plan.floors).flatMap(([folder, floors]) =>
    floors.flatMap((floor, index) =>
        floor.map((name) => {
            const named = floors.flat()
            const above = floors
                .slice(0, index + 1)
                .flat()
                .filter((other) => other !== name)
            return zone(
                placesOf(folder, name, named),
                above.flatMap((other) => placesOf(folder, other, named)),
                `In ${folder} no arrow runs up or sideways: move what both need to a file of its own on the lower floor (test/architecture/rooms.json).`
            )
        })
    )
)

/** All that is not in a room, as few folders as will do. */
const outside = (room) => {
    const parts = room.split('/')
    return parts.slice(1).flatMap((part, index) => {
        const parent = parts.slice(0, index + 1).join('/')
        return entriesOf(parent)
            .filter((entry) => entry.name !== part)
            .map((entry) => `./${parent}/${entry.name}`)
    })
}

/** A room is entered by its front doors. */
const doorZones = Object.entries(plan.doors).map(([room, doors]) =>
    zone(
        outside(room),
        [`./${room}`],
        `${room} is entered by ${doors.join(', ')} only (test/architecture/rooms.json).`,
        doors.flatMap((door) => [`./${door}.ts`, `./${door}.tsx`])
    )
)

const testZone = zone('./src', './test', 'The app does not import its tests.')

const restrictedPaths = (zones) => [
    'error',
    { basePath: import.meta.dirname, zones },
]

/** Inside a room: Page → *.tsx → use*.ts → pure *.ts. */
const hooksFiles = ['src/{integrity,notifications,ui}/**/use[A-Z]*.ts']
const pureFiles = ['src/{integrity,notifications,ui}/**/!(use[A-Z]*).ts']

const noComponents = {
    regex: '^\\.{1,2}/(.*/)?[A-Z][^/]*(?<!\\.module\\.css)$',
    caseSensitive: true,
    message:
        'A component is imported by components only: Page → *.tsx → use*.ts → pure *.ts.',
}
const noHooks = {
    regex: '(^|/)use[A-Z][^/]*$',
    caseSensitive: true,
    message:
        'A pure file decides without React: the hook calls it, not the other way round.',
}
const noReact = [
    'react',
    'react-dom',
    'react-router-dom',
    '@dhis2/app-runtime',
    '@dhis2/ui',
    '@tanstack/react-query',
].map((name) => ({
    name,
    message: 'A pure file (neither *.tsx nor use*.ts) knows no React.',
}))

const gridRule = 'jsx-a11y/no-noninteractive-element-to-interactive-role'

export default typescript.config(
    {
        ignores: [
            'build/**',
            '.d2/**',
            'coverage/**',
            'src/locales/**',
            'test-results/**',
            'screenshots/**',
            'docs/**',
        ],
    },
    {
        // From right to left the start of a line is on the other side. Heights
        // and widths have no side.
        files: ['src/**/*.css'],
        plugins: { css },
        language: 'css/css',
        rules: {
            'css/prefer-logical-properties': [
                'error',
                {
                    allowUnits: ['vh', 'vw'],
                    allowProperties: [
                        'width',
                        'height',
                        'min-width',
                        'min-height',
                        'max-width',
                        'max-height',
                        'overflow-x',
                        'overflow-y',
                    ],
                },
            ],
            'css/no-duplicate-imports': 'error',
            'css/no-empty-blocks': 'error',
        },
    },
    {
        files: ['**/*.{ts,tsx,js,mjs,cjs}'],
        linterOptions: { reportUnusedDisableDirectives: 'error' },
        plugins: { 'import-x': importX },
        settings: {
            'import-x/resolver-next': [createTypeScriptImportResolver()],
            'import-x/extensions': ['.ts', '.tsx', '.js', '.mjs', '.cjs'],
            'import-x/external-module-folders': ['node_modules'],
            'import-x/parsers': {
                '@typescript-eslint/parser': ['.ts', '.tsx'],
            },
        },
        rules: {
            eqeqeq: 'error',
            'no-var': 'error',
            'prefer-const': 'error',
            'import-x/no-duplicates': 'error',
            'import-x/no-self-import': 'error',
        },
    },
    {
        // A file is read whole. A story may be longer than its subject.
        files: ['src/**/*.{ts,tsx}', 'scripts/**/*.{mjs,cjs}', 'test/**/*.ts'],
        ignores: ['**/*.test.{ts,tsx}'],
        rules: {
            'max-lines': [
                'error',
                { max: 250, skipBlankLines: true, skipComments: true },
            ],
        },
    },
    {
        files: typed,
        extends: [typescript.configs.recommendedTypeChecked],
        languageOptions: {
            parserOptions: {
                projectService: true,
                tsconfigRootDir: import.meta.dirname,
            },
        },
        rules: {
            '@typescript-eslint/no-explicit-any': 'error',
            '@typescript-eslint/no-floating-promises': 'error',
            '@typescript-eslint/no-misused-promises': 'error',
            '@typescript-eslint/switch-exhaustiveness-check': [
                'error',
                { considerDefaultExhaustiveForUnions: true },
            ],
            '@typescript-eslint/consistent-type-imports': [
                'error',
                { fixStyle: 'inline-type-imports' },
            ],
            // Accessors are objects of closures: there is no `this` to lose.
            '@typescript-eslint/unbound-method': 'off',
            '@typescript-eslint/no-unused-vars': [
                'error',
                { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
            ],
            'import-x/no-default-export': 'error',
            'import-x/no-restricted-paths': restrictedPaths([
                ...roomZones,
                ...floorZones.filter(({ from }) => from.length > 0),
                ...doorZones,
                testZone,
            ]),
            'no-restricted-syntax': [
                'error',
                {
                    selector: 'ExportAllDeclaration',
                    message: 'No barrels: import a thing from where it is.',
                },
            ],
        },
    },
    {
        files: ['src/**/*.{ts,tsx}'],
        ignores: tests,
        rules: { 'no-console': 'error' },
    },
    {
        files: ['**/index.{ts,tsx}'],
        rules: {
            'no-restricted-syntax': [
                'error',
                {
                    selector: 'Program',
                    message: 'No barrels: name a file after what is in it.',
                },
            ],
        },
    },
    {
        files: ['src/**/*.{ts,tsx}'],
        plugins: { 'react-hooks': reactHooks },
        rules: {
            'import-x/no-cycle': ['error', { ignoreExternal: true }],
            'react-hooks/rules-of-hooks': 'error',
            'react-hooks/exhaustive-deps': 'error',
        },
    },
    {
        files: ['src/**/*.tsx'],
        ignores: tests,
        plugins: { i18next },
        extends: [jsxA11y.flatConfigs.strict],
        rules: {
            // The strict form forbids even `<table role="grid">`.
            [gridRule]: jsxA11y.flatConfigs.recommended.rules[gridRule],
            'i18next/no-literal-string': [
                'error',
                {
                    mode: 'jsx-only',
                    'jsx-attributes': {
                        include: [
                            'title',
                            'label',
                            'placeholder',
                            'alt',
                            'aria-label',
                            'aria-description',
                            'aria-roledescription',
                            'aria-valuetext',
                            'helpText',
                            'validationText',
                            'header',
                            'heading',
                            'tooltip',
                            'content',
                            'subtitle',
                        ],
                    },
                    // Without a letter it is a sign; a template may be words too.
                    words: { exclude: [/^\P{L}*$/u] },
                    'should-validate-template': true,
                },
            ],
        },
    },
    {
        files: hooksFiles,
        ignores: tests,
        rules: {
            'no-restricted-imports': ['error', { patterns: [noComponents] }],
        },
    },
    {
        files: pureFiles,
        ignores: [...tests, '**/*.d.ts'],
        rules: {
            'no-restricted-imports': [
                'error',
                { paths: noReact, patterns: [noComponents, noHooks] },
            ],
        },
    },
    {
        // The composition root, and what a tool demands.
        files: ['src/App.tsx', 'src/global.d.ts'],
        rules: { 'import-x/no-default-export': 'off' },
    },
    {
        files: ['src/**/*.test.{ts,tsx}'],
        rules: { 'import-x/no-restricted-paths': restrictedPaths(roomZones) },
    },
    {
        // A failed expectation may print anything; doubles answer at once.
        files: ['**/*.test.{ts,tsx}', 'test/**/*.{ts,tsx}'],
        rules: {
            '@typescript-eslint/no-base-to-string': 'off',
            '@typescript-eslint/require-await': 'off',
        },
    }
)
