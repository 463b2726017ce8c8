/** @jest-environment node */
import { Blob } from 'node:buffer'
import readExcelFile from 'read-excel-file/node'
import '../../ui/words/interpolation'
import { keyIssuesFile } from './keyIssuesFile'
import type { ReportCheck } from './reportChecks'

// This environment has none of its own.
Object.assign(globalThis, { Blob })

const check: ReportCheck = {
    name: 'roots',
    title: '=Roots',
    definition: undefined,
    severity: 'CRITICAL',
    section: '',
    state: 'issues',
    error: undefined,
    found: 3,
    accepted: 0,
    percentage: undefined,
}

it('writes what is open and resolved as texts that are no formula', async () => {
    const file = await keyIssuesFile(
        {
            open: [{ check, count: 3, acceptance: undefined }],
            resolved: [{ check, before: 5, after: 3 }],
            facts: [['System', '+Kalindi']],
        },
        new AbortController().signal
    )
    const book = Buffer.from(await file.arrayBuffer())
    const sheets = await readExcelFile(book)
    const sheet = (wanted: string) =>
        sheets.find(({ sheet }) => sheet === wanted)?.data ?? []
    expect(sheet('Key issues').slice(1)).toEqual([
        ['=Roots · 3 issues', 'Critical', null, null, null],
    ])
    expect(sheet('Resolved').slice(1)).toEqual([
        ['=Roots', 'Critical', '5', '3'],
    ])
    expect(sheet('Sign-off')).toHaveLength(6)
    expect(sheet('About this file')[1]).toEqual(['System', '+Kalindi'])
})
