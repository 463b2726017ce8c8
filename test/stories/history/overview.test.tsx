import { cleanup, screen, within } from '@testing-library/react'
import { openApp, type StoryOptions } from '../support/openApp'
import { passTimeUntil, settle } from '../support/passTime'
import { newRun, saving } from './savedRuns'

const twoChecks = ['orgunits_orphaned', 'orgunits_no_coordinates']

/** It fails on the stand-in. */
const broken = 'custom_view_of_old_register'

/** Opens at `#/` and waits for its code, which is loaded on demand. */
async function openOverview(options: StoryOptions = {}) {
    const story = await openApp({ route: '/', ...options })
    await passTimeUntil(() =>
        screen.getByRole('heading', { level: 1, name: 'Overview' })
    )
    await settle()
    return story
}

const tileOf = (severity: string) =>
    within(screen.getByRole('list', { name: 'Issues by severity' }))
        .getAllByRole('listitem')
        .find(({ textContent }) => textContent?.startsWith(severity))

const section = (name: string) => screen.getByRole('region', { name })

/** A server on which both checks have run two minutes ago. */
const checked: StoryOptions = {
    onlyChecks: twoChecks,
    before: ({ control }) => {
        control.startJob('DATA_INTEGRITY', { checks: twoChecks })
        control.advance(120_000)
    },
}

describe('the overview', () => {
    it('offers the first run where nothing is known, and claims nothing else', async () => {
        const { standin, user } = await openOverview({ onlyChecks: twoChecks })
        expect(
            screen.getByRole('heading', { name: 'Never checked' })
        ).toBeVisible()
        expect(
            screen.queryByRole('list', { name: 'Issues by severity' })
        ).not.toBeInTheDocument()
        standin.control.requests()
        await user.click(
            screen.getByRole('button', { name: 'Run the 2 standard checks' })
        )
        await passTimeUntil(() => tileOf('Warning'), 60_000)
    })

    it('shows what is worst, and every number leads to what it counts', async () => {
        await openOverview(checked)
        const tile = await passTimeUntil(() => {
            const found = tileOf('Warning')
            expect(found).toHaveTextContent(/\d/)
            return found
        })
        expect(within(tile ?? document.body).getByRole('link')).toHaveAttribute(
            'href',
            '#/issues?severity=WARNING'
        )
        expect(tileOf('Critical')).toHaveTextContent(/2$/)
        expect(tileOf('Info')).toHaveTextContent('Not known')
        const fixFirst = within(section('Fix first'))
        expect(
            fixFirst.getAllByRole('listitem').map((line) =>
                within(line)
                    .getAllByRole('link')
                    .map((link) => link.getAttribute('href'))
            )
        ).toEqual(
            expect.arrayContaining([
                [
                    '#/checks/orgunits_no_coordinates',
                    '#/issues?check=orgunits_no_coordinates',
                ],
            ]) as unknown
        )
        expect(section('Upgrade readiness')).toHaveTextContent(
            'Critical: 2 open'
        )
        expect(
            screen.getByRole('link', { name: '2 of 2 checks have results' })
        ).toHaveAttribute('href', '#/checks')
    })

    it('asks for two lists more than the catalogue: saved runs and what is accepted', async () => {
        const { standin } = await openOverview(checked)
        await passTimeUntil(() => tileOf('Warning'))
        const store = standin.control
            .requests()
            .filter(({ url }) => url.includes('dataStore'))
        expect(store).toHaveLength(2)
    })

    it('says what has changed since the run before, check by check', async () => {
        const put = await saving([
            {
                run: newRun('earlier', {
                    startedAt: '2026-11-16T11:00:00.000Z',
                    endedAt: '2026-11-16T11:01:00.000Z',
                    counts: {
                        orgunits_orphaned: 100,
                        orgunits_no_coordinates: 0,
                    },
                    totals: { SEVERE: 100, WARNING: 0 },
                }),
            },
        ])
        await openOverview({
            ...checked,
            before: (standin) => {
                put(standin)
                checked.before?.(standin)
            },
        })
        const line = await passTimeUntil(() =>
            screen.getByText(/^Compared with/)
        )
        expect(line.parentElement).toHaveTextContent(/\d+ more.*\d+ fewer/)
        expect(
            screen.getByRole('link', { name: 'Compare issue by issue' })
        ).toHaveAttribute('href', '#/runs/compare?from=earlier&to=now')
        const lineLinks = within(line.parentElement as HTMLElement)
        expect(
            lineLinks.getByRole('link', { name: 'What is new' })
        ).toHaveAttribute('href', '#/issues?state=new')
        expect(
            lineLinks.getByRole('link', { name: 'What is solved' })
        ).toHaveAttribute(
            'href',
            '#/runs/compare?from=earlier&to=now&change=solved'
        )
        expect(
            within(tileOf('Warning') ?? document.body).getByRole('link', {
                name: /^\+/,
            })
        ).toHaveAttribute('href', '#/issues?severity=WARNING&state=new')
    })

    it('says what runs by itself next, and where that is not known', async () => {
        const story = await openOverview({
            ...checked,
            before: (standin) => {
                checked.before?.(standin)
                for (const [name, day] of [
                    ['Weekly integrity', 'MON'],
                    ['Sunday integrity', 'SUN'],
                ]) {
                    standin.handle({
                        method: 'POST',
                        url: 'http://standin.test/api/jobConfigurations',
                        headers: { 'content-type': 'application/json' },
                        body: JSON.stringify({
                            name,
                            jobType: 'DATA_INTEGRITY',
                            cronExpression: `0 0 2 ? * ${day}`,
                            jobParameters: { type: 'SUMMARY' },
                        }),
                    })
                }
            },
        })
        await passTimeUntil(() =>
            expect(section('Now and next')).toHaveTextContent(
                /No check runs now\.Next by itself Sunday integrity · Nov 29, 2026, 2:00 AM/
            )
        )
        expect(
            within(section('Now and next'))
                .getByRole('link')
                .getAttribute('href')
        ).toMatch(/^#\/jobs\/DATA_INTEGRITY\/\w{11}$/)
        expect(
            story.standin.control
                .requests()
                .filter(({ url }) => url.includes('nextExecutionTime'))
        ).toHaveLength(1)
    })

    it('says that nothing is scheduled, or why that is not known', async () => {
        await openOverview(checked)
        await passTimeUntil(() =>
            screen.getByText(/^No run of checks is sched/)
        )
        cleanup()
        await openOverview({
            ...checked,
            before: (standin) => {
                checked.before?.(standin)
                standin.control.fail(/nextExecutionTime/, {
                    kind: 'http',
                    status: 403,
                })
            },
        })
        await passTimeUntil(() =>
            screen.getByText(/^What is scheduled could not be read/)
        )
    })

    it('never counts a check that failed as solved', async () => {
        const put = await saving([
            {
                run: newRun('earlier', {
                    startedAt: '2026-11-16T11:00:00.000Z',
                    endedAt: '2026-11-16T11:01:00.000Z',
                    counts: { [broken]: 100 },
                    totals: { SEVERE: 100 },
                }),
            },
        ])
        await openOverview({
            onlyChecks: [broken],
            before: (standin) => {
                put(standin)
                standin.control.startJob('DATA_INTEGRITY', { checks: [broken] })
                standin.control.advance(120_000)
            },
        })
        await passTimeUntil(() => screen.getByText('no check can be compared'))
        expect(tileOf('Failed to run')).toHaveTextContent(/1$/)
        expect(section('Upgrade readiness')).toHaveTextContent(
            '1 check failed to run'
        )
    })

    it('leaves accepted issues out of its numbers, and says how many they are', async () => {
        await openOverview({
            ...checked,
            before: (standin) => {
                checked.before?.(standin)
                standin.handle({
                    method: 'POST',
                    url: '/api/dataStore/integrity-monitor/accepted-orgunits_orphaned-one',
                    body: JSON.stringify({
                        format: 1,
                        kind: 'acceptedCheck',
                        check: 'orgunits_orphaned',
                        reason: 'byDesign',
                        at: '2026-11-20T08:00:00.000Z',
                        by: { id: 'h3HSRIO11Cr', name: 'Mwajuma Okello' },
                    }),
                })
            },
        })
        const accepted = await passTimeUntil(() =>
            within(tileOf('Critical') ?? document.body).getByRole('link', {
                name: '2 accepted',
            })
        )
        expect(accepted).toHaveAttribute(
            'href',
            '#/issues?severity=CRITICAL&state=accepted'
        )
        expect(tileOf('Critical')).toHaveTextContent(/^Critical 0/)
        expect(section('Fix first')).not.toHaveTextContent(/Orphaned/)
        expect(section('Upgrade readiness')).toHaveTextContent(
            /^Upgrade readinessReady/
        )
    })

    it('draws the trend of the saved runs, and says the same as a table', async () => {
        const put = await saving(
            ['2026-10-05', '2026-10-12', '2026-10-19'].map((day, place) => ({
                run: newRun(`run${place}`, {
                    startedAt: `${day}T11:00:00.000Z`,
                    endedAt: `${day}T11:01:00.000Z`,
                    totals: { SEVERE: 10 * (place + 1), WARNING: 5 },
                    scope:
                        place === 1
                            ? { kind: 'selected', planned: 1, done: 1 }
                            : { kind: 'standard', planned: 2, done: 2 },
                }),
            }))
        )
        const { user } = await openOverview({
            ...checked,
            before: (standin) => {
                put(standin)
                checked.before?.(standin)
            },
        })
        await passTimeUntil(() =>
            screen.getByRole('img', { name: 'Issues by severity over time' })
        )
        await user.click(screen.getByRole('button', { name: 'As a table' }))
        const rows = within(
            screen.getByRole('table', { name: 'Issues by severity over time' })
        )
            .getAllByRole('row')
            .slice(1)
            .map(({ textContent }) => textContent)
        expect(rows).toEqual([
            expect.stringMatching(/Oct 19, 2026.*0305 ?0$/),
            expect.stringMatching(/not comparable$/),
            expect.stringMatching(/Oct 5, 2026.*0105 ?0$/),
        ])
    })
})
