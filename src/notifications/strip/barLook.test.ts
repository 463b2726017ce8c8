import { jobStates } from '../marks/jobState'
import { barLook } from './barLook'

const partlyRefused = {
    isRehearsal: false,
    refused: 1,
    total: 2,
    warnings: 0,
    hasWarned: false,
    failedParts: 0,
    parts: 0,
    hasFailed: false,
}
const clean = undefined

describe('barLook', () => {
    it.each([
        ['failed', clean, undefined, 'failed'],
        ['failed', partlyRefused, undefined, 'failed'],
        ['stuck', clean, 12, 'failed'],
        ['running', clean, undefined, 'running'],
        ['running', clean, 6, 'warning'],
        ['done', clean, undefined, 'done'],
        ['done', partlyRefused, undefined, 'warning'],
        ['cancelled', clean, undefined, 'quiet'],
        ['unknown', clean, undefined, 'quiet'],
    ] as const)(
        '%s, with %j, silent for %s: %s',
        (state, outcome, silentMinutes, tone) => {
            expect(barLook({ state, outcome, silentMinutes }).tone).toBe(tone)
        }
    )

    it('has a figure of its own for each state: colour is never alone', () => {
        const figures = jobStates.map(
            (state) => barLook({ state, outcome: clean }).figure
        )
        expect(new Set(figures).size).toBe(jobStates.length)
    })
})
