import { act, render } from '@testing-library/react'
import { LiveText } from './LiveText'

beforeEach(() => jest.useFakeTimers('modern'))
afterEach(() => jest.useRealTimers())

const pass = (ms: number) => act(() => void jest.advanceTimersByTime(ms))

function speak() {
    const { container, rerender } = render(<LiveText text="" />)
    const spoken = () => container.querySelector('[aria-live]')?.textContent
    return { spoken, say: (text: string) => rerender(<LiveText text={text} />) }
}

describe('what is read out', () => {
    it('comes at once after a silence, and then at most every five seconds', () => {
        const { spoken, say } = speak()
        pass(6_000)
        say('one')
        pass(0)
        expect(spoken()).toBe('one')
        say('two')
        pass(2_000)
        say('three')
        pass(2_000)
        expect(spoken()).toBe('one')
        pass(1_000)
        expect(spoken()).toBe('three')
    })

    it('falls silent with what was to be said', () => {
        const { spoken, say } = speak()
        pass(6_000)
        say('one')
        pass(0)
        say('')
        pass(5_000)
        expect(spoken()).toBe('')
    })
})
