/**
 * Work that stands aside now and then: a generator that yields wherever it may
 * be interrupted and returns what it has made. It knows no clock, so a test
 * runs it to its end in one go.
 */
export type Sliced<Made> = Generator<void, Made, void>

/** A frame at 60 Hz has 16 ms; half of it is left to the page. */
const sliceMs = 8

/** Does all of the work at once. */
export function finish<Made>(work: Sliced<Made>): Made {
    for (;;) {
        const step = work.next()
        if (step.done === true) {
            return step.value
        }
    }
}

/**
 * Does the work in slices of a few milliseconds, so that keys and scrolling
 * are served in between.
 *
 * @returns what the work has made; undefined when the signal has stopped it
 */
export async function runSliced<Made>(
    work: Sliced<Made>,
    signal: AbortSignal
): Promise<Made | undefined> {
    let sliceEnd = performance.now() + sliceMs
    while (!signal.aborted) {
        const step = work.next()
        if (step.done === true) {
            return step.value
        }
        if (performance.now() >= sliceEnd) {
            await nextTurn()
            sliceEnd = performance.now() + sliceMs
        }
    }
    return undefined
}

/** A message comes at once; a timer is held back by 4 ms when it is repeated. */
function nextTurn(): Promise<void> {
    return new Promise((resolve) => {
        if (typeof MessageChannel === 'undefined') {
            setTimeout(resolve)
            return
        }
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
            port1.close()
            resolve()
        }
        port2.postMessage(undefined)
    })
}
