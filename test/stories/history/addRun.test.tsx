import { screen } from '@testing-library/react'
import { runFile } from '../../../src/integrity/history/runFile'
import { openApp, type StoryOptions } from '../support/openApp'
import { passTimeUntil } from '../support/passTime'
import { newRun, storeOf } from './savedRuns'

const id = 'aaaaaaaaaaa'

async function runText(): Promise<string> {
    const issues = [
        {
            check: 'orgunits_orphaned',
            isPersonal: false,
            issues: [{ id: 'DiszpKrYNg8', name: 'Ngelehun CHC' }],
        },
    ]
    const file = { id, run: newRun(id), issues }
    return (await runFile(file, new AbortController().signal)).text
}

async function openRuns(options: StoryOptions = {}) {
    const story = await openApp({ route: '/runs', ...options })
    await passTimeUntil(() => screen.getByText('No run has been saved yet'))
    return story
}

const add = ({ user }: Awaited<ReturnType<typeof openRuns>>, text: string) =>
    user.upload(
        screen.getByLabelText('File of a run'),
        // jsdom's own files cannot tell their text.
        Object.assign(new File([text], 'run.json'), {
            text: () => Promise.resolve(text),
        })
    )

const untilSaid = (words: string | RegExp) =>
    passTimeUntil(() => expect(screen.getAllByText(words)).not.toHaveLength(0))

describe('a run in a file', () => {
    it('is added with its issues, once', async () => {
        const story = await openRuns()
        const text = await runText()
        await add(story, text)
        await untilSaid('The run was added')
        await passTimeUntil(() => screen.getByRole('table'))
        const told: unknown[] = []
        for await (const issue of storeOf(story.standin).iterIssues(id)) {
            told.push(issue.name)
        }
        expect(told).toEqual(['Ngelehun CHC'])
        await add(story, text)
        await untilSaid('This run is saved already')
    })

    test.each([
        ['that is none', '{"a": 1}', /^This is no file of a run/],
        ['that is no JSON', 'PK', /^This is no file of a run/],
        [
            'of a later app',
            '{"kind": "integrity-monitor-run", "format": 99}',
            /^The file is of a newer version/,
        ],
    ])('%s is told from one', async (_, text, words) => {
        const story = await openRuns()
        await add(story, text)
        await untilSaid(words)
        expect(await storeOf(story.standin).list()).toEqual([])
    })

    it('that the server refuses can be added again', async () => {
        const story = await openRuns({
            before: ({ control }) => control.failStore({ kind: 'refuses' }),
        })
        await add(story, await runText())
        await untilSaid('The run was not added')
        story.standin.control.clearFaults()
        await story.user.click(
            screen.getByRole('button', { name: 'Try again' })
        )
        await untilSaid('The run was added')
        expect(screen.queryByText('The run was not added')).toBeNull()
    })
})
