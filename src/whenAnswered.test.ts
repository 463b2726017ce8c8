import { QueryClient } from '@tanstack/react-query'
import { whenAnswered } from './whenAnswered'

const later = 60_000

/** A question to the server, and the way to answer it. */
function ask(client: QueryClient, name: string) {
    let answer: () => void = () => undefined
    const asked = client.prefetchQuery({
        queryKey: [name],
        queryFn: () =>
            new Promise<string>((resolve) => {
                answer = () => resolve('here')
            }),
    })
    return async () => {
        answer()
        await asked
    }
}

beforeEach(() => jest.useFakeTimers('modern'))
afterEach(() => jest.useRealTimers())

it('waits for all answers, also to what is asked meanwhile', async () => {
    const client = new QueryClient()
    const task = jest.fn()
    const answerFirst = ask(client, 'first')
    whenAnswered(client, task)
    const answerSecond = ask(client, 'second')
    jest.advanceTimersByTime(later)
    await answerFirst()
    jest.advanceTimersByTime(later)
    expect(task).not.toHaveBeenCalled()
    await answerSecond()
    jest.advanceTimersByTime(later)
    expect(task).toHaveBeenCalledTimes(1)
})

it('does it once, and not when it is called off', async () => {
    const client = new QueryClient()
    const task = jest.fn()
    whenAnswered(client, task)
    const unwanted = jest.fn()
    const callOff = whenAnswered(client, unwanted)
    callOff()
    jest.advanceTimersByTime(later)
    await ask(client, 'next')()
    jest.advanceTimersByTime(later)
    expect(task).toHaveBeenCalledTimes(1)
    expect(unwanted).not.toHaveBeenCalled()
})
