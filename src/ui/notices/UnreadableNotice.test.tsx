import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { UnreadableNotice } from './UnreadableNotice'

const values = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
        path: `list.${index}`,
        reason: 'expected object',
        raw: index,
    }))

describe('what could not be read', () => {
    it.each([
        [20, 0],
        [21, 1],
        [49, 1],
        [450, 3],
    ])('all of %i can be reached, by %i presses', async (count, presses) => {
        const user = userEvent.setup()
        render(<UnreadableNotice title="Odd" values={values(count)} />)
        const more = () => screen.queryByRole('button', { name: /more/ })
        for (let pressed = 0; pressed < presses; pressed += 1) {
            const button = more()
            expect(button).not.toBeNull()
            await user.click(button as HTMLElement)
        }
        expect(more()).toBeNull()
        expect(screen.getAllByRole('listitem')).toHaveLength(count)
        expect(screen.getByText(`list.${count - 1}`)).toBeInTheDocument()
    })
})
