import { fireEvent, screen, within } from '@testing-library/react'
import type { Standin } from '../../standin/createStandin'
import { combos, hasRun, openIssues, places, row } from '../issues/openIssues'
import { catchDownloads } from '../support/catchDownloads'
import { passTime, settle } from '../support/passTime'
import { earlierRun, saving } from '../history/savedRuns'
import { exportDialog, inDialog, makeFile, openExport } from './exportDialog'
import { readCsv } from './readCsv'

const people = 'users_with_all_authority'
const hasPeople = (standin: Standin) => {
    standin.control.setIssues(people, [
        { id: 'xE7jOejl9FI', name: 'John Traore' },
    ])
    for (const kind of ['DATA_INTEGRITY', 'DATA_INTEGRITY_DETAILS'] as const) {
        standin.control.startJob(kind, { checks: [people] })
        standin.control.advance(120_000)
    }
}

describe('the issues that are shown', () => {
    it('are handed over as CSV with the filters, in the order of the page', async () => {
        const story = await openIssues({
            route: `/issues?text=c&group=none&sort=name:desc`,
            before: hasRun,
        })
        const files = catchDownloads()
        await openExport(story)
        expect(
            inDialog().getByRole('radio', { name: /^Shown: \d+ issues/ })
        ).toBeChecked()
        await makeFile(story)
        expect(screen.queryByRole('dialog')).toBeNull()
        expect(
            screen.getByText(/^Downloading integrity-.*-issues-shown-.*\.csv$/)
        ).toBeInTheDocument()
        const [text = ''] = await files()
        const { rows, facts } = readCsv(text)
        expect(rows.length).toBeGreaterThan(2)
        expect(facts).toContainEqual(['Filter: Search', '“c”'])
    })

    it('say what has become of them since the baseline', async () => {
        const save = await saving([earlierRun()])
        const story = await openIssues({
            before: (standin) => {
                hasRun(standin)
                save(standin)
            },
        })
        const files = catchDownloads()
        await openExport(story)
        await makeFile(story)
        const [text = ''] = await files()
        const { rows, facts } = readCsv(text)
        const changes = rows.map(({ Issue, Change }) => [Issue, Change])
        expect(changes).toContainEqual(['Ngelehun CHC', 'Updated'])
        expect(changes).toContainEqual(['École Équipée', 'New'])
        expect(changes).toContainEqual(['default', ''])
        expect(facts).toContainEqual([
            'Compared with',
            expect.stringContaining('2026') as string,
        ])
    })

    it('are handed over all the same where the baseline cannot be read', async () => {
        const save = await saving([earlierRun()])
        const story = await openIssues({
            before: (standin) => {
                hasRun(standin)
                save(standin)
                standin.control.fail(
                    'GET dataStore/integrity-monitor/run-before00001',
                    { kind: 'http', status: 403 }
                )
            },
        })
        const files = catchDownloads()
        await openExport(story)
        await makeFile(story)
        const [text = ''] = await files()
        const { rows, facts } = readCsv(text)
        expect(rows).toHaveLength(51)
        expect(facts).toContainEqual([
            'Compared with',
            expect.stringMatching(/^Could not be read/) as string,
        ])
    })

    it('leave what begins as a formula inert', async () => {
        const story = await openIssues({
            before: (standin) => {
                hasRun(standin)
                standin.control.setIssues(places, [
                    { id: 'aaaaaaaaaa1', name: '=HYPERLINK("http://x")' },
                ])
                standin.control.startJob('DATA_INTEGRITY_DETAILS', {
                    checks: [places],
                })
                standin.control.advance(120_000)
            },
        })
        const files = catchDownloads()
        await openExport(story)
        await makeFile(story)
        const [text = ''] = await files()
        expect(readCsv(text).rows).toContainEqual(
            expect.objectContaining({ Issue: `'=HYPERLINK("http://x")` })
        )
    })

    it('are those selected, from the bar of the selection', async () => {
        const story = await openIssues({ before: hasRun })
        const files = catchDownloads()
        const box = within(row(/Ngelehun/)).getByRole('checkbox')
        await story.user.click(box)
        await openExport(
            story,
            screen.getByRole('group', { name: 'Selection' })
        )
        await makeFile(story)
        const [text = ''] = await files()
        expect(readCsv(text).rows.map(({ UID }) => UID)).toEqual([
            'DiszpKrYNg8',
        ])
    })

    it('can be all that are loaded', async () => {
        const story = await openIssues({
            route: `/issues?text=ngelehun`,
            before: hasRun,
        })
        await passTime(500)
        const files = catchDownloads()
        await openExport(story)
        await story.user.click(
            inDialog().getByRole('radio', { name: /Everything/ })
        )
        await makeFile(story)
        const [text = ''] = await files()
        const { rows, facts } = readCsv(text)
        expect(rows).toHaveLength(51)
        expect(facts).toContainEqual(['Rows', '51 of 51 issues'])
    })

    it('say which checks were only counted', async () => {
        const story = await openIssues({
            before: (standin) => {
                hasRun(standin, ['DATA_INTEGRITY'])
                standin.control.startJob('DATA_INTEGRITY_DETAILS', {
                    checks: [places],
                })
                standin.control.advance(120_000)
            },
        })
        const files = catchDownloads()
        await openExport(story)
        await makeFile(story)
        const [text = ''] = await files()
        expect(text).toContain('48 issues')
        expect(
            readCsv(text).facts.filter(
                ([label]) => label === 'Counted, not listed'
            )
        ).toHaveLength(1)
        expect(combos).toBeTruthy()
    })
})

describe('the dialog', () => {
    it('asks before a file of people is made', async () => {
        const story = await openIssues({ before: hasPeople })
        const files = catchDownloads()
        await openExport(story)
        const button = inDialog().getByRole('button', { name: 'Export' })
        expect(button).toBeDisabled()
        await story.user.click(inDialog().getByRole('checkbox'))
        expect(button).toBeEnabled()
        await makeFile(story)
        const [text = ''] = await files()
        expect(readCsv(text).facts.map(([label]) => label)).toContain(
            'Personal data'
        )
    })

    it('stops what it has begun, and hands nothing over', async () => {
        const story = await openIssues({ before: hasRun })
        const files = catchDownloads()
        await openExport(story)
        fireEvent.click(inDialog().getByRole('button', { name: 'Export' }))
        expect(inDialog().getByRole('progressbar')).toBeInTheDocument()
        fireEvent.click(
            inDialog().getByRole('button', { name: 'Cancel export' })
        )
        await passTime(2000)
        expect(await files()).toEqual([])
        expect(inDialog().getByRole('button', { name: 'Export' })).toBeEnabled()
    })

    it('says why the browser took no file, and tries again', async () => {
        const story = await openIssues({ before: hasRun })
        await openExport(story)
        URL.createObjectURL = () => {
            throw new DOMException('The disk is full.', 'QuotaExceededError')
        }
        await makeFile(story)
        expect(inDialog().getByRole('alert')).toHaveTextContent(
            'The disk is full.'
        )
        const files = catchDownloads()
        await makeFile(story, 'Try again')
        expect(await files()).toHaveLength(1)
        expect(screen.queryByRole('dialog')).toBeNull()
    })

    it('is closed by Escape, and the focus goes back', async () => {
        const story = await openIssues({ before: hasRun })
        await openExport(story)
        expect(exportDialog()).toContainElement(
            document.activeElement as HTMLElement
        )
        await story.user.keyboard('{Escape}')
        await settle()
        expect(screen.queryByRole('dialog')).toBeNull()
        expect(screen.getByRole('button', { name: 'Export…' })).toHaveFocus()
    })
})
