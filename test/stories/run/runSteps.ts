import { screen, within } from '@testing-library/react'
import { openApp, type Story, type StoryOptions } from '../support/openApp'
import { settle } from '../support/passTime'

/** A catalogue that shows one row of all: a hundred are dear to draw in jsdom. */
export function openAtOneRow(options: StoryOptions = {}): Promise<Story> {
    return openApp({ route: '/checks?text=ONC', version: '2.43', ...options })
}

/** The catalogue of a server that has two checks and no more. */
export const twoChecks = ['orgunits_no_coordinates', 'orgunits_orphaned']

export const coordinates = 'Organisation units without coordinates'
export const orphaned = 'Orphaned organisation units'

/** How many checks are in a state, as the totals above the catalogue say. */
export function totalOf(state: string): number {
    const total = screen.queryByRole('button', {
        name: new RegExp(`^${state} [0-9,]+$`),
    })
    return Number((total?.textContent ?? '0').replace(/\D/g, ''))
}

export const headline = () =>
    screen.getByText(
        /^(Counting|Starting|Waiting|Listing|Cancelling|Paused|Second pass)/,
        {
            selector: 'strong',
        }
    ).textContent

/** The catalogue's row of a check, by its title. */
export const rowOf = (title: string): HTMLElement => {
    const row = screen.getByRole('link', { name: title }).closest('tr')
    if (row === null) {
        throw new Error(`No row of ${title}`)
    }
    return row
}

export async function press({ user }: Story, name: string | RegExp) {
    await user.click(screen.getByRole('button', { name }))
    await settle()
}

/** Says yes to the dialog that asks before a run. */
export async function confirmRun({ user }: Story) {
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Run' }))
    await settle()
}

export async function runAllStandard(story: Story) {
    await press(story, 'Run checks')
}

export async function tick({ user }: Story, title: string) {
    await user.click(within(rowOf(title)).getByRole('checkbox'))
}

/** Chooses in the dialog what is run and how far, and leaves it open. */
export async function chooseRun(
    story: Story,
    depth: 'Count and list issues' | 'Only count',
    scope: RegExp
) {
    await press(story, 'Choose…')
    await story.user.click(screen.getByRole('radio', { name: scope }))
    await story.user.click(screen.getByRole('radio', { name: depth }))
}

/** Runs checks by the dialog. */
export async function runBy(...choice: Parameters<typeof chooseRun>) {
    await chooseRun(...choice)
    await confirmRun(choice[0])
}

/** Jobs started since the last look at the server's log. */
export function startsOf({ standin }: Story, kind: 'summary' | 'details') {
    return standin.control
        .requests()
        .filter(
            ({ method, url }) =>
                method === 'POST' && url.endsWith(`dataIntegrity/${kind}`)
        )
}

interface JobRecord {
    readonly jobType: string
    readonly lastExecutedStatus: string
}

/** The server's own records of the jobs of a type. */
export function jobsOf(
    { standin }: Story,
    jobType: string
): readonly JobRecord[] {
    const { body } = standin.handle({
        method: 'GET',
        url: 'http://standin.test/api/jobConfigurations?fields=jobType,lastExecutedStatus&paging=false',
        headers: { 'x-requested-with': 'XMLHttpRequest' },
    })
    const { jobConfigurations } = JSON.parse(String(body)) as {
        readonly jobConfigurations: readonly JobRecord[]
    }
    return jobConfigurations.filter((job) => job.jobType === jobType)
}

export function setHidden(isHidden: boolean) {
    Object.defineProperty(document, 'visibilityState', {
        configurable: true,
        get: () => (isHidden ? 'hidden' : 'visible'),
    })
    Object.defineProperty(document, 'hidden', {
        configurable: true,
        get: () => isHidden,
    })
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
}
