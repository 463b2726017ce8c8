import { screen, within } from '@testing-library/react'
import { AcceptanceStore } from '../../../src/dhis2/acceptances/acceptanceStore'
import { acceptingEntries } from '../../../src/dhis2/acceptances/newEntries'
import { finish } from '../../../src/dhis2/slicing/sliced'
import { realEngine } from '../../contract/realEngine'
import type { Standin } from '../../standin/createStandin'
import {
    combos,
    expectLines,
    grid,
    hasRun,
    openIssue,
    openIssues,
    places,
    row,
} from '../issues/openIssues'
import type { Story } from '../support/openApp'
import { passTime, passTimeUntil } from '../support/passTime'

const storePath = 'dataStore/integrity-monitor'
const dialog = () => screen.getByRole('dialog')
const states = () => screen.getByRole('navigation', { name: 'State of issues' })
const written = ({ standin }: Story) =>
    standin.control
        .requests()
        .filter(
            ({ method, url }) => method !== 'GET' && url.includes(storePath)
        )
        .map(({ method, url }) => `${method} ${url.split('/').pop() ?? ''}`)
const store = () => new AcceptanceStore(realEngine('http://standin.test'))

/** What another admin has accepted, as it is stored. */
const accepted = (
    key: string,
    part: Readonly<Record<string, unknown>>
): ((standin: Standin) => void) => {
    const value = {
        format: 1,
        kind: 'acceptedCheck',
        check: places,
        reason: 'byDesign',
        at: '2026-11-20T08:00:00.000Z',
        by: { id: 'h3HSRIO11Cr', name: 'Mwajuma Okello' },
        ...part,
    }
    return (standin) =>
        void standin.handle({
            method: 'POST',
            url: `/api/${storePath}/accepted-${key}`,
            body: JSON.stringify(value),
        })
}

const issuesAccepted = async (check: string, keys: readonly string[]) => {
    const [entry] = await acceptingEntries(
        [{ check, issues: { keys, marks: new Uint16Array(keys.length) } }],
        {
            reason: 'legacy',
            comment: 'An old register',
            responsible: '',
            until: '',
            atMost: undefined,
        },
        {
            by: { id: 'h3HSRIO11Cr', name: 'Mwajuma Okello' },
            at: Date.UTC(2026, 10, 20),
        },
        (work) => Promise.resolve(finish(work))
    )
    return (standin: Standin) =>
        void standin.handle({
            method: 'POST',
            url: `/api/${storePath}/${entry?.key ?? ''}`,
            body: JSON.stringify(entry?.value),
        })
}

const press = async ({ user }: Story, name: string | RegExp) =>
    user.click(within(dialog()).getByRole('button', { name }))

const closed = () =>
    passTimeUntil(() => expect(screen.queryByRole('dialog')).toBeNull())
const untilOpen = () => passTimeUntil(dialog)

async function openStory(options: Parameters<typeof openIssues>[0] = {}) {
    const { before, ...rest } = options
    const story = await openIssues({
        ...rest,
        before: (standin) => {
            hasRun(standin)
            before?.(standin)
        },
    })
    story.standin.control.requests()
    return story
}

/** Tab until this has the focus, as one who has no mouse does. */
async function tabTo({ user }: Story, find: () => HTMLElement) {
    for (let stops = 0; stops < 60; stops += 1) {
        if (document.activeElement === find()) {
            return
        }
        await user.tab()
    }
    expect(find()).toHaveFocus()
}

describe('an admin with a keyboard alone', () => {
    it('accepts, edits and takes back', async () => {
        const story = await openStory()
        const { user } = story
        grid().focus()
        // The head of the first check, then its first two issues.
        await user.keyboard('{ArrowDown}{ArrowDown}x')
        await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
        await user.keyboard('a')
        await untilOpen()
        expect(dialog()).toHaveTextContent('2 issues in 1 check')
        expect(dialog()).toHaveTextContent(
            'Orphaned organisation units (2 issues)'
        )
        expect(
            within(dialog()).getByRole('radio', { name: 'By design' })
        ).toHaveFocus()
        await tabTo(story, () =>
            within(dialog()).getByRole('button', { name: 'Accept' })
        )
        await user.keyboard('{Enter}')
        expect(dialog()).toHaveTextContent('Choose a reason.')
        expect(written(story)).toEqual([])
        const byDesign = () =>
            within(dialog()).getByRole('radio', { name: 'By design' })
        await tabTo(story, byDesign)
        await user.keyboard(' ')
        await tabTo(story, () =>
            within(dialog()).getByLabelText('Comment (optional)')
        )
        await user.keyboard('As agreed')
        await tabTo(story, () =>
            within(dialog()).getByLabelText('Responsible (optional)')
        )
        await user.keyboard('Okello{Enter}')
        await closed()
        expect(states()).toHaveTextContent('49 openNew2 accepted')
        expectLines(2, 49)
        expect(written(story)).toEqual([
            expect.stringMatching(/^POST accepted-orgunits_orphaned-\w{12}$/),
        ])

        await tabTo(story, () =>
            within(states()).getByRole('link', { name: '2 accepted' })
        )
        await user.keyboard('{Enter}')
        await passTime(500)
        expectLines(1, 2)
        expect(row(/Ngelehun/)).toHaveTextContent('Accepted: By design')
        grid().focus()
        await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
        await passTime(500)
        const fact = within(openIssue()).getByRole('region', {
            name: 'Accepted',
        })
        expect(fact).toHaveTextContent('As agreed')
        expect(fact).toHaveTextContent('Okello')
        expect(fact).toHaveTextContent('admin admin · accepted')
        await tabTo(story, () =>
            within(openIssue()).getByRole('button', { name: 'Edit…' })
        )
        await user.keyboard('{Enter}')
        await untilOpen()
        const legacy = within(dialog()).getByRole('radio', { name: /Legacy/ })
        await tabTo(story, () =>
            within(dialog()).getByRole('radio', { checked: true })
        )
        await user.keyboard('{ArrowUp}')
        expect(legacy).toBeChecked()
        await tabTo(story, () =>
            within(dialog()).getByRole('button', { name: 'Save' })
        )
        await user.keyboard('{Enter}')
        await closed()
        const history = within(openIssue()).getByRole('list', {
            name: 'History',
        })
        expect(history).toHaveTextContent(
            /edited.*Reason: By design Legacy, cannot be changed.*accepted/
        )

        await tabTo(story, () =>
            within(openIssue()).getByRole('button', { name: 'Take back…' })
        )
        await user.keyboard('{Enter}')
        await untilOpen()
        expect(dialog()).toHaveTextContent('1 issue in 1 check')
        await tabTo(story, () =>
            within(dialog()).getByRole('button', { name: 'Take back' })
        )
        await user.keyboard('{Enter}')
        await closed()
        expect(states()).toHaveTextContent('50 openNew1 accepted')
        expect(
            within(openIssue()).getByRole('button', {
                name: 'Accept this issue…',
            })
        ).toBeVisible()
    })
})

describe('issues of several checks', () => {
    it('are accepted at once, with a value a check, and no longer selected', async () => {
        const story = await openStory()
        await story.user.click(
            screen.getByRole('checkbox', { name: 'Select all shown issues' })
        )
        const bar = screen.getByRole('group', { name: 'Selection' })
        await story.user.click(
            within(bar).getByRole('button', { name: 'Accept…' })
        )
        await untilOpen()
        expect(dialog()).toHaveTextContent('51 issues in 2 checks')
        await story.user.click(
            within(dialog()).getByRole('radio', { name: 'Will be mended' })
        )
        await press(story, 'Accept')
        await closed()
        expect(screen.getByText('All issues are accepted')).toBeVisible()
        expect(states()).toHaveTextContent('0 openNew51 accepted')
        expect(written(story)).toHaveLength(2)
        expect(bar).toHaveTextContent('')
    })

    it('lose nothing when the connection is cut in between and another admin goes on', async () => {
        const story = await openStory({
            before: ({ control }) =>
                control.fail(
                    `POST ${storePath}/accepted-${combos}-*`,
                    { kind: 'cut' },
                    1
                ),
        })
        await story.user.click(
            screen.getByRole('checkbox', { name: 'Select all shown issues' })
        )
        await story.user.click(screen.getByRole('button', { name: 'Accept…' }))
        await untilOpen()
        await story.user.click(
            within(dialog()).getByRole('radio', { name: 'By design' })
        )
        await press(story, 'Accept')
        await passTimeUntil(() =>
            within(dialog()).getByText(/The server could not be reached/)
        )
        ;(await issuesAccepted(combos, ['=otherIssue1']))(story.standin)
        await press(story, 'Accept')
        await closed()
        const { acceptances } = await store().list()
        expect(
            acceptances.map(({ check, issues }) => [check, issues?.keys.length])
        ).toEqual(
            expect.arrayContaining([
                [combos, 1],
                [places, 3],
                [combos, 48],
            ])
        )
        expect(acceptances).toHaveLength(3)
        expect(states()).toHaveTextContent('0 openNew51 accepted')
        // What the other has accepted meanwhile is known too.
        expect(
            screen.getByText('Solved: 1 accepted issue is no longer found')
        ).toBeVisible()
    })
})

describe('a whole check', () => {
    it('is accepted until it finds more, and says when that is so', async () => {
        const story = await openStory()
        await story.user.click(
            within(row(/^Select the issues of Orphaned/)).getByRole('button', {
                name: 'Accept… the whole check',
            })
        )
        await untilOpen()
        expect(dialog()).toHaveTextContent('3 issues in 1 check')
        const limit = within(dialog()).getByLabelText(
            'Until it finds more than (optional)'
        )
        expect(limit).toHaveValue(3)
        await story.user.click(
            within(dialog()).getByRole('radio', { name: 'By design' })
        )
        await press(story, 'Accept')
        await closed()
        expect(states()).toHaveTextContent('48 openNew3 accepted')
        story.standin.control.setIssues(
            places,
            Array.from({ length: 4 }, (_, place) => ({
                id: `aaaaaaaaaa${place}`,
                name: `Unit ${place}`,
            }))
        )
        for (const kind of [
            'DATA_INTEGRITY',
            'DATA_INTEGRITY_DETAILS',
        ] as const) {
            story.standin.control.startJob(kind, { checks: [places, combos] })
            story.standin.control.advance(120_000)
        }
        await story.reload()
        await passTime(1000)
        expectLines(2, 52)
        await story.user.click(
            screen.getByText(
                '1 acceptance has ended: its issues are open again'
            )
        )
        expect(
            screen.getByText(
                /The whole check · ended: it finds 4, accepted were up to 3/
            )
        ).toBeVisible()
    })

    it('is edited by its head, and taken back as a whole', async () => {
        const story = await openStory({
            route: '/issues?state=accepted',
            before: accepted('x', {}),
        })
        expectLines(1, 3)
        await story.user.click(
            screen.getByRole('button', { name: 'Whole check accepted…' })
        )
        await untilOpen()
        expect(dialog()).toHaveTextContent('Mwajuma Okello · accepted')
        await press(story, 'Take back…')
        await passTimeUntil(() =>
            within(dialog()).getByText('Take back what was accepted?')
        )
        expect(dialog()).toHaveTextContent(
            'These checks are accepted as a whole'
        )
        await press(story, 'Take back')
        await closed()
        expect(screen.getByText('No issue is accepted')).toBeVisible()
        expect(states()).toHaveTextContent('51 openNew0 accepted')
    })

    it('is open again on the day after its last', async () => {
        await openStory({ before: accepted('x', { until: '2026-11-22' }) })
        expect(states()).toHaveTextContent('OpenNew')
        expectLines(2, 51)
        expect(
            screen.getByText(
                '1 acceptance has ended: its issues are open again'
            )
        ).toBeVisible()
    })
})

describe('accepted issues', () => {
    it('that are no longer found are solved, and cleared', async () => {
        const story = await openStory({
            before: await issuesAccepted(places, [
                '=DiszpKrYNg8',
                '=goneIssue01',
            ]),
        })
        expect(states()).toHaveTextContent('50 openNew1 accepted')
        const solved = 'Solved: 1 accepted issue is no longer found'
        await story.user.click(screen.getByText(solved))
        expect(screen.getByText('goneIssue01')).toBeVisible()
        await story.user.click(
            screen.getByRole('button', { name: 'Clear them' })
        )
        await passTimeUntil(() => expect(screen.queryByText(solved)).toBeNull())
        const { acceptances } = await store().list()
        expect(acceptances.map(({ issues }) => issues?.keys)).toEqual([
            ['=DiszpKrYNg8'],
        ])
    })

    it('are out of the page of their check, one click away', async () => {
        const story = await openStory({
            route: `/checks/${places}`,
            before: await issuesAccepted(places, ['=DiszpKrYNg8']),
        })
        expectLines(0, 2)
        await story.user.click(screen.getByRole('link', { name: '1 accepted' }))
        await passTime(500)
        expectLines(0, 1)
        expect(row(/Ngelehun/)).toHaveTextContent(
            'Accepted: Legacy, cannot be changed'
        )
    })

    it('are out of the numbers of the catalogue, one click away', async () => {
        const { user } = await openStory({
            route: '/checks',
            before: await issuesAccepted(places, ['=DiszpKrYNg8']),
        })
        const found = row(/Orphaned organisation units/)
        expect(
            within(found).getByRole('link', { name: '2 issues' })
        ).toBeVisible()
        await user.click(
            within(found).getByRole('link', { name: '1 accepted' })
        )
        await passTimeUntil(() => expectLines(1, 1))
        expect(row(/Ngelehun/)).toBeVisible()
    })

    it('are asked for once', async () => {
        const { standin } = await openIssues({ before: hasRun })
        await passTime(60_000, 1000)
        expect(
            standin.control
                .requests()
                .filter(({ url }) => url.includes('accepted-'))
        ).toHaveLength(1)
    })

    it('that cannot be read are shown as open, which is said', async () => {
        await openStory({
            before: (standin) => {
                accepted('x', {})(standin)
                standin.control.fail(`GET ${storePath}`, {
                    kind: 'http',
                    status: 403,
                })
            },
        })
        expectLines(2, 51)
        expect(
            screen.getByText(/^What is accepted could not be read/)
        ).toBeVisible()
    })

    it('of a newer app are told of, and stay', async () => {
        const story = await openStory({
            before: (standin) => {
                accepted('x', { format: 9 })(standin)
                accepted('y', { kind: 'odd' })(standin)
            },
        })
        expect(
            screen.getByText(/^1 entry about accepted issues was written/)
        ).toBeVisible()
        expect(
            screen.getByText(
                'Some entries about accepted issues could not be read'
            )
        ).toBeVisible()
        expect(written(story)).toEqual([])
    })
})

it('who may not write reads, and is told why not more', async () => {
    const story = await openStory({
        before: (standin) => {
            accepted('x', { comment: 'By the ministry' })(standin)
            standin.control.fail(`POST ${storePath}/*`, {
                kind: 'http',
                status: 403,
            })
        },
    })
    expect(states()).toHaveTextContent('48 openNew3 accepted')
    const combo = () => row(/Cardinality 3 ?$/)
    await story.user.click(within(combo()).getByRole('checkbox'))
    await story.user.click(screen.getByRole('button', { name: 'Accept…' }))
    await untilOpen()
    await story.user.click(
        within(dialog()).getByRole('radio', { name: 'By design' })
    )
    await press(story, 'Accept')
    const words = 'You can read what is accepted, but not change it'
    await passTimeUntil(() => within(dialog()).getByText(words))
    expect(
        within(dialog()).queryByRole('button', { name: 'Accept' })
    ).toBeNull()
    await press(story, 'Close')
    await closed()
    // Next time it is said before anything is written in vain.
    await story.user.click(screen.getByRole('button', { name: 'Accept…' }))
    await untilOpen()
    expect(within(dialog()).getByText(words)).toBeVisible()
})
