import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { browserStorage } from '../../../dhis2/server/browserStorage'
import type { RunHolder } from './runHolder'
import {
    culpritsAfter,
    recallCulprits,
    rememberCulprits,
} from '../plan/culpritMemory'
import { noRunState, type RunState } from './pollSchedule'
import { isActive, type Run } from '../run'
import { runKeys } from './runKeys'
import { storeRun } from './runStorage'

/** The state of runs in the query client, and what is kept of it elsewhere. */
export interface RunStateHolder extends RunHolder {
    readonly state: () => RunState
    readonly set: (state: RunState) => void
}

/**
 * @param serverKey names the server and its version, whose culprits are kept
 * @param owner names the server and the user, whose run is kept
 */
export function useRunHolder(serverKey: string, owner: string): RunStateHolder {
    const client = useQueryClient()
    return useMemo(
        () => runStateHolder(client, serverKey, owner),
        [client, serverKey, owner]
    )
}

function runStateHolder(
    client: QueryClient,
    serverKey: string,
    owner: string
): RunStateHolder {
    const state = () => client.getQueryData<RunState>(runKeys.run) ?? noRunState
    const set = (next: RunState) => {
        client.setQueryData<RunState>(runKeys.run, next)
        storeRun(browserStorage('session'), owner, next)
    }
    const setRun = (run: Run) => {
        const before = state()
        const isDead = run.job?.end === 'DIED'
        const dead = isDead && run.job ? [run.job.id] : []
        set({
            ...before,
            run,
            deadJobs: [...new Set([...before.deadJobs, ...dead])],
        })
        if (!isActive(run) && !run.isFollowed) {
            rememberCulprits(
                browserStorage('local'),
                serverKey,
                culpritsAfter(
                    recallCulprits(browserStorage('local'), serverKey),
                    run
                )
            )
        }
    }
    return {
        state,
        set,
        get: () => state().run,
        change: (next) => {
            const { run } = state()
            if (run !== undefined) {
                setRun(next(run))
            }
        },
        refuse: (refusal) => set({ ...state(), refusal }),
    }
}
