/** @jest-environment node */
import { Blob } from 'node:buffer'
import { toBeValidSarifLog } from '@microsoft/jest-sarif'
import type { Acceptance } from '../../../dhis2/acceptances/acceptance'
import { AbortedError } from '../../../dhis2/errors'
import type {
    ExportDocument,
    ExportedChange,
    ExportedCheck,
    ExportedIssue,
} from '../document/exportDocument'
import { sarifOfIssues } from './sarifOfIssues'

// This environment has none of its own.
Object.assign(globalThis, { Blob })
expect.extend({ toBeValidSarifLog })

const check = (name: string, part: Partial<ExportedCheck>): ExportedCheck => ({
    check: {
        name,
        severity: 'CRITICAL',
        recommendation: 'Give it {a} parent.',
        issuesIdType: 'organisationUnits',
    },
    title: `Check "${name}"`,
    state: 'issues',
    error: undefined,
    count: 3,
    accepted: 0,
    percentage: 12.5,
    durationMs: 1500,
    finishedAt: 0,
    isForgotten: false,
    result: undefined,
    ...part,
})

const found = check('found', {})
const checks = [
    found,
    check('broken', {
        state: 'failed',
        error: 'no {column}',
        count: undefined,
    }),
    check('never', { state: 'notRun', count: undefined }),
]

const documentOf = (issues: readonly Partial<ExportedIssue>[]) => {
    const document: ExportDocument = {
        facts: {
            subject: { kind: 'live' },
            systemName: 'A system',
            serverUrl: 'https://dhis2.test',
            serverVersion: '2.42.1',
            serverRevision: undefined,
            appVersion: '1.0.0',
            exportedAt: 0,
            ranFrom: 0,
            ranUntil: 60_000,
            timeZone: 'UTC',
            filters: [],
            order: '',
            baseline: undefined,
            issueCount: issues.length,
            isPersonal: false,
        },
        checks,
        issues: {
            count: issues.length,
            at: (place) => ({
                check: found,
                issue: {},
                link: undefined,
                change: undefined,
                acceptance: undefined,
                ...issues[place],
            }),
        },
    }
    return document
}

interface Sarif {
    readonly runs: readonly [
        {
            readonly results: readonly {
                readonly message: { readonly text: string }
                readonly baselineState?: string
                readonly partialFingerprints: Readonly<Record<string, string>>
                readonly suppressions?: readonly unknown[]
            }[]
            readonly invocations: readonly {
                readonly executionSuccessful: boolean
                readonly toolExecutionNotifications: readonly {
                    readonly message: { readonly text: string }
                }[]
            }[]
        },
    ]
}

const { signal } = new AbortController()

async function runOf(document: ExportDocument) {
    const file = await sarifOfIssues(document, signal)
    const log = JSON.parse(await file.text()) as Sarif
    expect(log).toBeValidSarifLog()
    return log.runs[0]
}

const acceptance: Acceptance = {
    key: 'accepted-found-1',
    check: 'found',
    issues: undefined,
    details: {
        reason: 'byDesign',
        comment: 'It {is} the root.',
        responsible: 'Registry',
        until: '',
        atMost: undefined,
    },
    by: { name: 'An admin' },
    at: 0,
    edits: [],
}

describe('issues as SARIF', () => {
    it('are valid, whatever their texts', async () => {
        const { results } = await runOf(
            documentOf([
                { issue: { id: 'ImspTQPwCqd', name: 'Sierra {0} Leone' } },
                { issue: { name: '<script>"\u0000\u2028\uD800' } },
                { issue: { comment: '=1+1', refs: ['a', 'b'] } },
                { issue: {} },
                { link: 'https://dhis2.test/#/edit/a', acceptance },
            ])
        )
        expect(results.map(({ message }) => message.text)).toEqual([
            'Sierra {{0}} Leone',
            '<script>"\u0000\u2028\uD800',
            'Check "found" · =1+1',
            'Check "found"',
            'Check "found"',
        ])
        expect(results[4]?.suppressions).toHaveLength(1)
    })

    it('are none', async () => {
        expect((await runOf(documentOf([]))).results).toEqual([])
    })

    test.each<[ExportedChange, string]>([
        ['new', 'new'],
        ['updated', 'updated'],
        ['persisting', 'unchanged'],
        ['solved', 'absent'],
    ])('that are %s have the state %s', async (change, state) => {
        const { results } = await runOf(documentOf([{ change }]))
        expect(results[0]?.baselineState).toBe(state)
    })

    it('keep their fingerprints wherever they stand', async () => {
        const row = { issue: { id: 'ImspTQPwCqd', comment: 'x' } }
        const first = await runOf(documentOf([row, { issue: { id: 'b' } }]))
        const later = await runOf(documentOf([{ issue: { id: 'b' } }, row]))
        expect(later.results[1]?.partialFingerprints).toEqual(
            first.results[0]?.partialFingerprints
        )
        expect(later.results[0]?.partialFingerprints).not.toEqual(
            first.results[0]?.partialFingerprints
        )
    })

    it('say which checks say nothing', async () => {
        const { invocations } = await runOf(documentOf([]))
        expect(invocations[0]?.executionSuccessful).toBe(false)
        expect(
            invocations[0]?.toolExecutionNotifications.map(
                ({ message }) => message.text
            )
        ).toEqual([
            'Check "broken" · Failed to run · no {{column}}',
            'Check "never" · Not run',
        ])
    })

    it('can be stopped', async () => {
        const control = new AbortController()
        const many = documentOf(Array.from({ length: 5000 }, () => ({})))
        await expect(
            sarifOfIssues(many, control.signal, () => control.abort())
        ).rejects.toThrow(AbortedError)
    })
})
