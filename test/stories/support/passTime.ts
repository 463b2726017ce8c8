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
