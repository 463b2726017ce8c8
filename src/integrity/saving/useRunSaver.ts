import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { browserStorage } from '../../dhis2/server/browserStorage'
import { useSession } from '../../dhis2/session'
import { useDownload } from '../../ui/controls/useDownload'
import { untilVisible } from '../../ui/page/untilVisible'
import { useViewsReader } from '../results/useViewsReader'
import { useRuns } from '../run/view/useRuns'
import type { SavingState } from '../history/savingState'
import type { RunSaving } from '../history/useRunSaving'
import { endedHere, type EndedRun } from './endedRun'
import { rememberSaved, wasSaved } from './savedMemory'
import type { PreparedRun, SavingSources } from './saveRun'

/** Saves the run of this tab when it has ended, once and without being asked. */
export function useRunSaver(sources: SavingSources): RunSaving {
    const { signal } = sources
    const { serverKey, userId } = useSession()
    const { current, activity } = useRuns()
    const readViews = useViewsReader()
    const download = useDownload()
    const [state, setState] = useState<SavingState>()
    const prepared = useRef<PreparedRun>()
    const begun = useRef<string>()
    const owner = `${serverKey} ${userId ?? ''}`
    const run = current?.run
    const ended = useMemo(() => endedHere(run, userId), [run, userId])

    const prepare = useCallback(
        async (of: EndedRun) => {
            if (prepared.current?.id !== of.id) {
                const { prepareRun } = await import('./saveRun')
                prepared.current = await prepareRun(
                    of,
                    await readViews(activity),
                    sources
                )
            }
            return prepared.current
        },
        [activity, readViews, sources]
    )
    const attempt = useCallback(
        async (of: EndedRun, act: (made: PreparedRun) => Promise<void>) => {
            try {
                const made = await prepare(of)
                if (made !== undefined) {
                    await act(made)
                }
            } catch (error) {
                if (!signal.aborted) {
                    setState({ kind: 'failed', runId: of.id, error })
                }
            }
        },
        [prepare, signal]
    )
    const save = useCallback(
        async (of: EndedRun) => {
            setState({ kind: 'saving', runId: of.id })
            await attempt(of, async (made) => {
                const { storeRun, tidyRuns } = await import('./saveRun')
                await storeRun(made, sources)
                prepared.current = undefined
                rememberSaved(browserStorage('session'), owner, of.id)
                setState({ kind: 'saved', runId: of.id })
                await untilVisible(signal)
                await tidyRuns(sources, browserStorage('local')).catch(() => {
                    // Nobody waits for it; it is done after the next run.
                    sources.dropList()
                })
            })
        },
        [attempt, owner, signal, sources]
    )

    useEffect(() => {
        if (ended === undefined || begun.current === ended.id) {
            return
        }
        begun.current = ended.id
        if (wasSaved(browserStorage('session'), owner, ended.id)) {
            setState({ kind: 'saved', runId: ended.id })
        } else {
            void save(ended)
        }
    }, [ended, owner, save])

    return useMemo(
        () => ({
            state,
            tryAgain: () => {
                if (ended !== undefined) {
                    void save(ended)
                }
            },
            download: () => {
                if (ended !== undefined) {
                    void attempt(ended, async (made) => {
                        const { runFile } = await import('../history/runFile')
                        const { name, text } = await runFile(made, signal)
                        download(text, name)
                    })
                }
            },
        }),
        [attempt, download, ended, save, signal, state]
    )
}
