import { screen } from '@testing-library/react'
import type { Standin } from '../../standin/createStandin'
import type { Issue } from '../../standin/findings/issue'
import { openApp, type StoryOptions } from '../support/openApp'
import { passTime } from '../support/passTime'

export const places = 'orgunits_orphaned'
export const combos = 'cocs_wrong_cardinality'

const placeIssues: Issue[] = [
    { id: 'DiszpKrYNg8', name: 'Ngelehun CHC', comment: 'Level 4' },
    { id: 'aaaaaaaaaa1', name: 'École Équipée', refs: ['District 094'] },
    { id: '../../me', name: '<img src=x onerror="window.hurt=1">' },
]
const comboIssues: Issue[] = Array.from({ length: 48 }, (_, index) => ({
    id: 'bjDvmb4bfuf',
    name: 'default',
    comment: `Cardinality ${index}`,
}))

export function hasRun(
    { control }: Standin,
    kinds: readonly ('DATA_INTEGRITY' | 'DATA_INTEGRITY_DETAILS')[] = [
        'DATA_INTEGRITY',
        'DATA_INTEGRITY_DETAILS',
    ]
) {
    control.setIssues(places, placeIssues)
    control.setIssues(combos, comboIssues)
    kinds.forEach((kind) => {
        control.startJob(kind, { checks: [places, combos] })
        control.advance(120_000)
    })
}

export async function openIssues(options: StoryOptions) {
    const story = await openApp({ route: '/issues', ...options })
    // Counts first, then issues, in some requests.
    await passTime(1000)
    return story
}

/** The table: a tree where it has groups. */
export const grid = () =>
    screen.queryByRole('treegrid', { name: 'Issues' }) ??
    screen.getByRole('grid', { name: 'Issues' })
/** The head of the table counts as a row too. */
export const expectLines = (groupHeads: number, rows: number) =>
    expect(grid()).toHaveAttribute(
        'aria-rowcount',
        String(1 + groupHeads + rows)
    )
export const row = (name: RegExp) => screen.getByRole('row', { name })
export const openIssue = () =>
    screen.getByRole('complementary', { name: 'Issue' })
export const detailsRequests = (standin: Standin) =>
    standin.control
        .requests()
        .filter(({ url }) => /dataIntegrity\/details\?/.test(url))
