import { act } from '@testing-library/react'

declare global {
    // Given to the page by test/setup/environment.js.
    var nextEventLoopTurn: () => Promise<void>
}

/** Turns of the event loop that an answer needs to get from fetch to React. */
const turnsPerStep = 6

/** Lets answers arrive and React render, without time passing. */
export async function settle(): Promise<void> {
    await act(async () => {
        for (let turn = 0; turn < turnsPerStep; turn += 1) {
            await globalThis.nextEventLoopTurn()
            jest.advanceTimersByTime(0)
        }
    })
}

/** Lets so much time pass, for the page and the server alike. */
export async function passTime(ms: number, stepMs = 250): Promise<void> {
    for (let left = ms; left > 0; left -= stepMs) {
        await act(async () => {
            jest.advanceTimersByTime(Math.min(stepMs, left))
            await globalThis.nextEventLoopTurn()
        })
    }
    await settle()
}

/**
 * Lets time pass until a thing is on the page, for what takes turns of the event
 * loop rather than time, such as the code of a page.
 *
 * @param find gives or throws, as `getByRole` does
 * @throws what `find` throws, if it still does after the limit
 */
export async function passTimeUntil<Found>(
    find: () => Found,
    limitMs = 10_000,
    stepMs = 250
): Promise<Found> {
    for (let passedMs = 0; passedMs < limitMs; passedMs += stepMs) {
        try {
            return find()
        } catch {
            await passTime(stepMs, stepMs)
        }
    }
    return find()
}
