import { act, fireEvent, render, screen } from '@testing-library/react'
import { useAutoClose } from './useAutoClose'

function Note({ isOver, onClose }: { isOver: boolean; onClose: () => void }) {
    return (
        <aside {...useAutoClose(isOver, onClose)}>
            <button type="button">{'inside'}</button>
        </aside>
    )
}

const pass = (ms: number) => act(() => void jest.advanceTimersByTime(ms))

beforeEach(() => jest.useFakeTimers('modern'))

describe('a note that closes by itself', () => {
    it('stays as long as it has something to say', () => {
        const onClose = jest.fn()
        const { rerender } = render(<Note isOver={false} onClose={onClose} />)
        pass(60_000)
        expect(onClose).not.toHaveBeenCalled()
        rerender(<Note isOver onClose={onClose} />)
        pass(14_000)
        expect(onClose).not.toHaveBeenCalled()
        pass(1_000)
        expect(onClose).toHaveBeenCalledTimes(1)
    })

    it('waits while somebody is at it', () => {
        const onClose = jest.fn()
        render(<Note isOver onClose={onClose} />)
        fireEvent.focus(screen.getByRole('button'))
        pass(60_000)
        expect(onClose).not.toHaveBeenCalled()
        fireEvent.blur(screen.getByRole('button'))
        pass(15_000)
        expect(onClose).toHaveBeenCalledTimes(1)
    })

    it('waits for the focus to leave, also after the pointer has', () => {
        const onClose = jest.fn()
        render(<Note isOver onClose={onClose} />)
        const inside = screen.getByRole('button')
        fireEvent.focus(inside)
        fireEvent.pointerEnter(inside)
        fireEvent.pointerLeave(inside)
        pass(60_000)
        expect(onClose).not.toHaveBeenCalled()
        fireEvent.blur(inside)
        pass(15_000)
        expect(onClose).toHaveBeenCalledTimes(1)
    })
})
